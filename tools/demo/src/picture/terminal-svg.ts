import stringWidth from 'string-width'

/** Pixels of one cell of the terminal, and of the margin around all. */
const CELL = { width: 8.4, height: 19 }
const MARGIN = 20

const COLOURS = { normal: '#e6e6e6', dim: '#9aa0a6', green: '#7ee787', ground: '#16181d' }

const SEQUENCE = `${String.fromCharCode(27)}\\[(\\d+)m`
const PARTS = new RegExp(`(${SEQUENCE.replace('(', '(?:')}| +)`)

/** The codes of `styleText` that the demo uses, and what they change. */
const STYLES: Readonly<Record<string, Partial<Style>>> = {
  1: { bold: true },
  2: { colour: COLOURS.dim },
  22: { bold: false, colour: COLOURS.normal },
  32: { colour: COLOURS.green },
  39: { colour: COLOURS.normal },
}

interface Style {
  readonly bold: boolean
  readonly colour: string
}

/**
 * Text for a terminal as an SVG picture. Each word stands at the place of its cell, so that columns align
 * in every font, also behind East Asian wide characters.
 *
 * @param text lines with the escape sequences of `styleText`
 * @param title what the picture shows, for those who do not see it
 */
export function terminalSvg(text: string, title: string): string {
  const lines = text.trimEnd().split('\n')
  const columns = Math.max(...lines.map((line) => stringWidth(line)))
  const width = Math.ceil(columns * CELL.width + 2 * MARGIN)
  const height = lines.length * CELL.height + 2 * MARGIN
  const words = lines.flatMap((line, row) => lineWords(line, MARGIN + (row + 0.75) * CELL.height))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${COLOURS.ground}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, 'Noto Sans Mono CJK SC', monospace" font-size="14" xml:space="preserve">
${words.join('\n')}
</g>
</svg>
`
}

function lineWords(line: string, y: number): string[] {
  let style: Style = { bold: false, colour: COLOURS.normal }
  let column = 0
  return line.split(PARTS).flatMap((part) => {
    const code = new RegExp(`^${SEQUENCE}$`).exec(part)?.[1]
    if (code !== undefined) {
      style = { ...style, ...STYLES[code] }
      return []
    }
    const x = (MARGIN + column * CELL.width).toFixed(1)
    const cells = stringWidth(part)
    column += cells
    if (part.trim() === '') return []
    const length = `textLength="${(cells * CELL.width).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`
    const weight = style.bold ? ' font-weight="bold"' : ''
    return [
      `<text x="${x}" y="${y.toFixed(1)}" ${length} fill="${style.colour}"${weight}>${escaped(part)}</text>`,
    ]
  })
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
