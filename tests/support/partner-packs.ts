import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { runInThisContext } from 'node:vm';
import { writePartnerPacks } from '../../build/partners.ts';

/** The scripts that the build writes to dist/partners, by the code of the partner. Tests get them without a build. */
export function partnerScripts(): Map<string, string> {
  const root = mkdtempSync(join(tmpdir(), 'trade-partners-'));
  try {
    mkdirSync(join(root, 'data'));
    symlinkSync(fileURLToPath(new URL('../../data/slices', import.meta.url)), join(root, 'data/slices'));
    writePartnerPacks(pathToFileURL(`${root}/`));
    const folder = join(root, 'dist/partners');
    const files = readdirSync(folder).filter((file) => file.endsWith('.js'));
    return new Map(files.map((file) => [file.replace('.js', ''), readFileSync(join(folder, file), 'utf8')]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Runs the scripts of all packs, as a page does. */
export function registerPartnerPacks(): void {
  for (const script of partnerScripts().values()) runInThisContext(script);
}
