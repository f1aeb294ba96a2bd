import type { Decorator, Preview } from '@storybook/web-components-vite';
import { action } from 'storybook/actions';
import { argTypesOf, eventNames, unsetArgs } from './arg-types.ts';

/** Logs the details of an event in the panel "Actions". */
const listeners = new Map(
  eventNames.map((name) => {
    const log = action(name);
    return [name, (event: Event): void => void log((event as CustomEvent<unknown>).detail)];
  }),
);

const logEvents: Decorator = (story, { canvasElement }) => {
  // A listener that is added again is still called once.
  for (const [name, listener] of listeners) canvasElement.addEventListener(name, listener);
  return story();
};

export default {
  tags: ['autodocs'],
  decorators: [logEvents],
  argsEnhancers: [({ argTypes, initialArgs }) => ({ ...unsetArgs(argTypes), ...initialArgs })],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { extractArgTypes: argTypesOf },
    options: {
      storySort: {
        order: [
          'Start here',
          'Article',
          'Beyond Japan',
          'Elements',
          'Examples',
          'Themes',
          'Embedding',
          'Embedding (Japanese)',
          'Custom data',
          'Theming',
          'Troubleshooting',
          'Browsers, versions and hosting',
          'Reference',
          'Facts',
          'What readers can do',
          'Accessibility',
          'Claims',
        ],
      },
    },
  },
} satisfies Preview;
