import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vendors } from '@picturedesk/all-vendors'
import { countFacts, readFacts } from '@picturedesk/openapi/provenance'
import { root } from '../house.ts'

type Spec = Parameters<typeof readFacts>[0]

const WAYS = ['documented', 'observed', 'assumed', 'unstated'] as const

/** How much of each vendor's API is documented, observed or assumed, counted in the specs. */
export function knownTable(): string {
  const rows = vendors.map(({ id }) => {
    const path = join(root, 'specs', id, 'dist/openapi.json')
    const spec = JSON.parse(readFileSync(path, 'utf8')) as Spec & {
      readonly info: { readonly version: string }
    }
    const count = countFacts(readFacts(spec).facts)
    const cells = WAYS.map((way) => String(count[way]))
    return `| [${nameOf(spec)}](/vendors/${id}/) | ${spec.info.version} | ${cells.join(' | ')} |`
  })
  return [
    `| vendor | version of our description | ${WAYS.join(' | ')} |`,
    `| --- | --- | ${WAYS.map(() => '---').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n')
}

function nameOf(spec: object): string {
  const { 'x-provider': provider } = spec as { readonly 'x-provider'?: { readonly name?: string } }
  return provider?.name ?? 'unknown'
}
