import { Parser } from 'htmlparser2';
import ts from 'typescript';

/** Stands for a hole while a template is parsed; no template has the sign. */
const hole = '¤';
const holes = new RegExp(hole, 'g');

/** Text as in a string literal, or with holes in a template literal: what is put into a hole comes between the pieces. */
const literal = (text: string): string =>
  text.includes(hole)
    ? `\`${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replace(/[`$]/g, '\\$&').replace(holes, `\${${hole}}`)}\``
    : JSON.stringify(text);

/** Every attribute of the templates that have been compiled: a build must not give them other names. */
export const attributesUsed = new Set<string>();

/** An attribute as lit-html has it, as a property of what `h` takes. */
function attribute(name: string, value: string): string {
  const own = name.slice(1);
  attributesUsed.add(/^[.?]/.test(name) ? own : name);
  const given = value === hole ? hole : literal(value);
  if (name.startsWith('@')) return `on${own}:${given}`;
  if (name.startsWith('.')) return `${own}:${given}`;
  if (name.startsWith('?')) return `${own}:!!(${given})`;
  return `${/^\w+$/.test(name) ? name : JSON.stringify(name)}:${given}`;
}

/** A line break with what stands around it is for who reads the template. */
const folded = (text: string): string =>
  text.replace(new RegExp(`(?<=^|${hole})\\s*\\n\\s*|\\s*\\n\\s*(?=$|${hole})`, 'g'), '').replace(/\s+/g, ' ');

/** A template's text as calls of `h`, with its holes in the order in which they stood. */
function calls(source: string): string {
  let code = '';
  let [depth, roots] = [0, 0];
  const child = (text: string): void => {
    code += depth || roots++ ? `,${text}` : text;
  };
  let text = '';
  /** An entity comes as a text of its own. */
  const endText = (): void => {
    for (const part of folded(text).split(new RegExp(`(${hole})`))) if (part) child(part === hole ? hole : JSON.stringify(part));
    text = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        endText();
        child(
          `h(${JSON.stringify(name)},{${Object.entries(attributes)
            .map(([key, value]) => attribute(key, value))
            .join()}}`,
        );
        depth++;
      },
      ontext(more) {
        text += more;
      },
      onclosetag() {
        endText();
        depth--;
        code += ')';
      },
    },
    { recognizeSelfClosing: true, lowerCaseTags: false, lowerCaseAttributeNames: false, decodeEntities: true },
  );
  parser.end(source);
  endText();
  return roots > 1 ? `[${code}]` : code;
}

/**
 * A module of src with its templates of Lit compiled: `html` and `svg` become calls of `h`, so that a page neither parses
 * them nor loads what does.
 * @param from where `h` is imported from
 * @throws {Error} where a template is not what can be compiled, with its text
 */
export function compiled(code: string, from: string): string {
  if (!/\b(html|svg)`/.test(code)) return code;
  const edits: [from: number, to: number, text: string][] = [];
  const file = ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && (node.moduleSpecifier as ts.StringLiteral).text === 'lit')
      edits.push([node.getStart(), node.getEnd(), node.getText().replace(/\b(html|svg)\b(,|(?= \}))/g, '')]);
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      const isWhole = ts.isNoSubstitutionTemplateLiteral(template);
      const texts = isWhole ? [template] : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      const parts = calls(texts.map(({ text }) => text).join(hole)).split(hole);
      if (parts.length !== texts.length) throw new Error(`${template.getText()}: a hole stands where none can be compiled`);
      // Each text gives way, with the signs around it, to the code between two holes.
      texts.forEach((text, i) => edits.push([i ? text.getStart() : node.getStart(), text.getEnd(), parts[i] ?? '']));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  let result = code;
  for (const [start, end, text] of edits.sort(([a], [b]) => b - a)) result = result.slice(0, start) + text + result.slice(end);
  return `import { h } from ${JSON.stringify(from)};\n${result}`;
}
