/** An attribute of an element, from the manifest of custom elements. */
export interface ManifestAttribute {
  name: string;
  type: string;
  default?: string | undefined;
  description: string;
}

/** An element of the manifest, with the attributes that an editor can set in the builder. */
export interface ManifestElement {
  tag: string;
  attributes: ManifestAttribute[];
}

/** The id of the data block with the manifest in a page of the site. The build fills it. */
const manifestId = 'manifest';

/** The elements of the manifest in the page. */
export const readManifest = (page: Document): ManifestElement[] =>
  JSON.parse(page.getElementById(manifestId)?.textContent ?? '[]') as ManifestElement[];

/** The values of a union such as `'a'|'b'` or `1|2`; none for another type. `string` stands for any other value. */
export const valuesOf = (type: string): string[] =>
  type.includes('|')
    ? type
        .split('|')
        .filter((value) => value !== 'string')
        .map((value) => value.replaceAll("'", ''))
    : [];
