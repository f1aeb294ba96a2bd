/** The Japanese documents follow Japanese typography, and each is linked from its English counterpart. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** The sentences of a document, without code, addresses and the markup of lists and tables. */
const prose = (markdown: string): string[] =>
  markdown
    .replace(/^```[^]*?^```/gm, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/`[^`]*`/g, '')
        .replace(/\]\([^)]*\)/g, ']')
        .replace(/^(- |#+ |\| )/, ''),
    );

for (const path of ['README.ja.md', 'stories/embedding.ja.md']) {
  test(`${path} has full-width punctuation between Japanese words, and one style of sentence endings`, () => {
    for (const line of prose(read(path))) {
      assert.doesNotMatch(line, /[ぁ-んァ-ヶ一-龠ー][,.:;()%!?]|[,:;()%!?] ?[ぁ-んァ-ヶ一-龠]/, line);
      // Sentences are in the polite form.
      assert.doesNotMatch(line, /(である|だった|だ|した|ない)。/, line);
    }
  });
}

test('each README links to the other language, and the Japanese one to the Japanese guide', () => {
  assert.match(read('README.md'), /^\[日本語\]\(README\.ja\.md\)$/m);
  assert.match(read('README.ja.md'), /^\[English\]\(README\.md\)$/m);
  assert.match(read('README.ja.md'), /\]\(stories\/embedding\.ja\.md\)/);
});

test('the gallery has a page for every guide', () => {
  const gallery = [
    'accessibility-statement',
    'claims',
    'conformance',
    'custom-data',
    'embedding',
    'embedding-ja',
    'facts',
    'hosting',
    'readers',
    'reference',
    'theming',
    'troubleshooting',
  ]
    .map((name) => read(`stories/${name}.mdx`))
    .join();
  for (const guide of [
    '../data/claims.md',
    './accessibility-statement.md',
    './conformance.md',
    './custom-data.md',
    './embedding.md',
    './embedding.ja.md',
    './facts.md',
    './hosting.md',
    './readers.md',
    './reference.md',
    './theming.md',
    './troubleshooting.md',
  ])
    assert.ok(gallery.includes(`'${guide}?raw'`), guide);
});
