/** What begins a text, a comment or a template, each of which is taken whole. */
const TOKEN =
  /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g

/** A text of declarations without comments, and as it is inside quotes. */
export function withoutComments(text: string): string {
  return text.replaceAll(TOKEN, (token) => (/^\/[*/]/.test(token) ? '' : token))
}

/** Without the spaces and empty lines that comments leave. */
export function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n')
}
