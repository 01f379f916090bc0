import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const INCLUDE = /<!--@include: ([^\s>]+)-->/g

/** As much of VitePress's renderer as is used here. */
interface Renderer {
  readonly options: { highlight?: unknown }
  render(source: string, env: object): string
}

/**
 * A page for the search: with the parts that it includes, which VitePress leaves out, and without colours of code, which
 * take most of the time.
 */
export function searchableText(source: string, file: string, md: Renderer): string {
  const whole = source.replace(INCLUDE, (_, path: string) =>
    readFileSync(join(dirname(file), path), 'utf8'),
  )
  const { highlight } = md.options
  md.options.highlight = undefined
  try {
    return md.render(whole, { path: file })
  } finally {
    md.options.highlight = highlight
  }
}
