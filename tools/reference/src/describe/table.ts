/** A Markdown table. Line breaks and bars in cells stay in their cell. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text
    .replace(/\\?\|/g, '\\|')
    .trim()
    .replace(/\s*\n\s*/g, '<br>')
}
