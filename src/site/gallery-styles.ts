import { css, type CSSResultGroup } from 'lit';
import { siteStyles } from './site-styles.ts';

export const galleryStyles: CSSResultGroup = [
  siteStyles,
  css`
    main {
      max-width: 48rem;
    }
    section {
      display: grid;
      gap: 0.75rem;
      margin-block-start: 3rem;
      padding-block-start: 1.5rem;
      border-block-start: 1px solid var(--_ink-faint);
      --trade-surface: var(--_surface);
    }
  `,
];
