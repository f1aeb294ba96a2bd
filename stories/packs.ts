/// <reference types="vite/client" />
import { addPack, type PartnerPack } from '../src/frame/pack-registry.ts';

// The stories have every pack, as a page does that adds every script of dist/partners.
const packs = import.meta.glob<PartnerPack>('../data/slices/partners/[A-Z][A-Z].json', { eager: true, import: 'default' });
for (const pack of Object.values(packs)) addPack(pack);

/** The control of `partner`: Japan, and the partners with figures for the element. */
export const partnerControl = (codes: readonly string[]): object => ({ control: 'select', options: ['JP', ...codes] });
