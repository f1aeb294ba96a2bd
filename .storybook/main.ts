import type { StorybookConfig } from '@storybook/web-components-vite';

export default {
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library's own builds are no part of Storybook's.
  viteFinal: (config) => ({ ...config, environments: {}, builder: {} }),
} satisfies StorybookConfig;
