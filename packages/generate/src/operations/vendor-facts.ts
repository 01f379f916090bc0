import { credentialPlaces } from '@picturedesk/openapi'
import { resolve, type SpecDocument } from '../spec/document.ts'
import { literal } from '../typescript/literal.ts'
import { failureMembers } from './failure-members.ts'
import { pagingOf } from './paging-of.ts'
import { baseUrlOf } from './server-url.ts'

/** Names of the constants of {@link vendorFacts}. */
export const FACT_NAMES = [
  'baseUrl',
  'credentials',
  'paging',
  'envelope',
  'failureMembers',
] as const

/** What holds for the whole vendor, as constants: where it is, who calls, how lists go on, what a success is. */
export function vendorFacts(document: SpecDocument): string {
  const baseUrl = baseUrlOf(document)
  const places = credentialPlaces(schemesOf(document))
  const paging = pagingOf(document)
  const { 'x-envelope': envelope } = document
  const failing = failureMembers(document)
  return [
    constant('Where the vendor is: the first server of the spec.', 'baseUrl', baseUrl),
    constant(
      'Where each credential stands in a request, by its security scheme.',
      'credentials',
      Object.keys(places).length === 0 ? undefined : places,
    ),
    constant('How lists are paged.', 'paging', paging),
    constant('What the body of a response has around the payload.', 'envelope', envelope),
    constant(
      'All members that the bodies of failures have.',
      'failureMembers',
      failing.length === 0 ? undefined : failing,
    ),
  ].join('')
}

function constant(comment: string, name: string, value: unknown): string {
  if (value === undefined) return ''
  const fixed = typeof value === 'object' ? ' as const' : ''
  return `\n/** ${comment} */\nexport const ${name} = ${literal(value)}${fixed}\n`
}

function schemesOf(document: SpecDocument): Record<string, Readonly<Record<string, unknown>>> {
  const schemes = Object.entries(document.components?.securitySchemes ?? {})
  return Object.fromEntries(
    schemes.map(([name, scheme]) => [
      name,
      resolve<Readonly<Record<string, unknown>>>(
        document,
        scheme,
        `#/components/securitySchemes/${name}`,
      ).value,
    ]),
  )
}
