/** Long enough for browsers that read the file after the click event, in milliseconds. */
const keepFile = 10_000;

/** Saves a file as a download. */
export function saveFile(content: Blob | string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keepFile);
}
