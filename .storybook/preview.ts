import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: { order: ['Start here', 'Article', 'Elements', 'Embedding', 'Custom data', 'Reference', 'Accessibility', 'Claims'] },
    },
  },
} satisfies Preview;
