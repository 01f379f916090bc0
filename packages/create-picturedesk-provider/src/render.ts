import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import nodePlop, { type ActionType } from 'node-plop'

/** Where the templates are, from the sources as well as from `dist`. */
export const templates: string = fileURLToPath(new URL('../templates', import.meta.url))

/** One template or a directory of them, and where it goes below the destination. */
export interface Placement {
  /** Below the directory of templates. */
  readonly template: string
  /** A file for a template, a directory for a directory. */
  readonly to: string
  /** What the template sees besides. */
  readonly data?: object
}

/**
 * Renders templates into files, by plop. A file that is there already is never overwritten.
 * @param destination Absolute.
 * @throws Error naming the template that could not be rendered, or the file that is in the way
 */
export async function render(
  destination: string,
  data: object,
  placements: readonly Placement[],
): Promise<void> {
  const plop = await nodePlop(undefined, { destBasePath: destination, force: false })
  plop.setHelper('quoted', (name: unknown) =>
    /^[A-Za-z_$][\w$]*$/.test(String(name)) ? String(name) : `'${String(name)}'`,
  )
  plop.setHelper('lower', (text: unknown) => String(text).toLowerCase())
  const actions = placements.map(({ template, to, data: more = {} }): ActionType => {
    const source = join(templates, template)
    const common = { data: { ...data, ...more }, abortOnFail: true }
    return template.endsWith('.hbs')
      ? { type: 'add', path: to, templateFile: source, ...common }
      : {
          type: 'addMany',
          destination: to,
          base: source,
          templateFiles: `${source.replaceAll('\\', '/')}/**/*`,
          globOptions: { dot: true },
          ...common,
        }
  })
  const generator = plop.setGenerator('files', { prompts: [], actions })
  const { failures } = await generator.runActions({})
  const [failure] = failures
  if (failure) throw new Error(`${failure.path}: ${failure.error}`)
}
