import { readFileSync, writeFileSync } from 'node:fs';

/** A package in package-lock.json. */
interface LockedPackage {
  version: string;
  integrity?: string;
  license?: string;
  dependencies?: Record<string, string>;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/**
 * Writes dist/sbom.json: the packages that are installed with this one, in CycloneDX, with their hashes, licences and dependencies. Those
 * whose code is in the scripts and modules too have the property `trade-widgets:bundled`. `npm sbom` would add the time, a random number
 * and the name of the folder, so no two builds would be the same.
 * @param root the folder of the project, with the licences in dist/cdn
 * @throws {Error} if the lockfile lacks a package
 */
export function writeSbom(root: URL): void {
  const read = (name: string): string => readFileSync(new URL(name, root), 'utf8');
  const { name, version, license, dependencies } = JSON.parse(read('package.json')) as LockedPackage & { name: string };
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> };
  const bundled = new Set(
    [...read('dist/cdn/licenses.md').matchAll(/^## (\S+) - (\S+)/gm)].map(([, name, version]) => `${name}@${version}`),
  );
  // A package can be installed in two folders in the same version.
  const shipped = new Map(
    Object.entries(packages)
      .filter(([path, { dev, optional, devOptional }]) => path && !dev && !optional && !devOptional)
      .map(([path, locked]) => [reference(path, locked), { path, locked }]),
  );

  /** The dependencies of the package at a path, as Node finds them: in its own folder first, then in those around it. */
  const dependsOn = (path: string, names: readonly string[]): string[] =>
    names.map((name) => {
      for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
        const found = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
        if (packages[found]) return reference(found, packages[found]);
        if (!folder) throw new Error(`package-lock.json lacks ${name}, which ${path} needs`);
      }
    });

  const self = {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    purl: purlOf(name, version),
    licenses: licensesOf(license),
  };
  const sbom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: self },
    components: [...shipped.values()].map(({ path, locked }) => componentOf(path, locked, bundled)),
    dependencies: [
      { ref: self['bom-ref'], dependsOn: dependsOn('', Object.keys(dependencies ?? {})) },
      ...[...shipped].map(([ref, { path, locked }]) => ({
        ref,
        dependsOn: dependsOn(path, Object.keys(locked.dependencies ?? {})),
      })),
    ],
  };
  writeFileSync(new URL('dist/sbom.json', root), `${JSON.stringify(sbom, null, 2)}\n`);
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const reference = (path: string, { version }: LockedPackage): string => `${nameOf(path)}@${version}`;
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const licensesOf = (license = ''): object[] => [{ license: { id: license } }];

function componentOf(path: string, locked: LockedPackage, bundled: ReadonlySet<string>): object {
  const { version, integrity = '', license } = locked;
  const [, hash = ''] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return {
    'bom-ref': reference(path, locked),
    type: 'library',
    name: nameOf(path),
    version,
    scope: 'required',
    hashes: [{ alg: 'SHA-512', content: Buffer.from(hash, 'base64').toString('hex') }],
    licenses: licensesOf(license),
    purl: purlOf(nameOf(path), version),
    ...(bundled.has(reference(path, locked)) && { properties: [{ name: 'trade-widgets:bundled', value: 'dist/cdn, dist/standalone' }] }),
  };
}
