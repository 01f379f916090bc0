/** What a reader of a page does, one after the other. */
export type Step = Commands | ShownFile | ShownOutput

/** Types commands. */
export interface Commands {
  readonly kind: 'commands'
  readonly lines: readonly string[]
  readonly line: number
}

/** Saves code as a file, or adds it to one. */
export interface ShownFile {
  readonly kind: 'file'
  /** As the page has it. */
  readonly path: string
  readonly region: string
  /** The text between the block before and this. */
  readonly prose: string
  readonly line: number
}

/** Compares what was printed. */
export interface ShownOutput {
  readonly kind: 'output'
  readonly path: string
  readonly line: number
}

const INCLUDE = /^<<< (\S+?)(?:#([\w-]+))?\{(\w+)\}$/
const FENCE = /^```(\w*)$/

/** The blocks of a page in Markdown, in their order. */
export function pageSteps(markdown: string): Step[] {
  const steps: Step[] = []
  let fence:
    | { readonly language: string; readonly line: number; readonly lines: string[] }
    | undefined
  let prose = ''
  markdown.split('\n').forEach((text, index) => {
    const line = index + 1
    const [, language] = FENCE.exec(text) ?? []
    const [, path, region = '', kind] = INCLUDE.exec(text) ?? []
    if (fence !== undefined && language === '') {
      if (fence.language === 'sh')
        steps.push({ kind: 'commands', lines: fence.lines, line: fence.line })
      fence = undefined
      prose = ''
    } else if (fence !== undefined) fence.lines.push(text)
    else if (language !== undefined) fence = { language, line, lines: [] }
    else if (path !== undefined) {
      if (kind === 'ts') steps.push({ kind: 'file', path, region, prose, line })
      else steps.push({ kind: 'output', path, line })
      prose = ''
    } else prose += `${text}\n`
  })
  return steps
}
