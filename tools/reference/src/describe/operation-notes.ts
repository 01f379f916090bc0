import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import { countFacts, type OperationFacts } from '@picturedesk/openapi/provenance'
import { factSentence } from './fact-sentence.ts'
import { secretsOf } from './secrets.ts'

/** Where the interface is described. */
export const INTERFACE_DOCS = 'https://www.npmjs.com/package/@picturedesk/provider#capabilities'

const NO_SAMPLE = 'None yet: no journey in the tests of the package reaches it.'

const REPEATS: Readonly<Record<string, string>> = {
  safe: 'Safe: the client sends it again after a failure.',
  idempotent:
    'Idempotent: sent twice it does what it does once, so the client sends it again after a failure.',
  never: 'Never: the client sends it again only where it provably never left.',
}

/** What the extensions of an operation say, as a Markdown table. */
export function operationNotes(
  document: SpecDocument,
  operation: ListedOperation,
  methods: readonly string[],
  facts: OperationFacts | undefined,
  hasSample: boolean,
): string {
  const { id, object } = operation
  const secrets = secretsOf(document, operation)
  const expiry = object['x-link-expiry-seconds']
  const rows: [string, string | undefined][] = [
    ['Operation', `\`${id}\``],
    ['Interface', interfaceText(methods)],
    ['Client', skipText(object['x-skip'])],
    ['Sample', hasSample || object['x-skip'] ? undefined : NO_SAMPLE],
    ['Cost', object['x-billable'] ? '**May cost money.**' : 'None that is known.'],
    ['Repeats', repeatsText(object)],
    ['Secret', secrets.length === 0 ? 'Nothing.' : secrets.map((name) => `\`${name}\``).join(', ')],
    [
      'Links',
      expiry === undefined ? undefined : `Those in the response work for ${expiry} seconds.`,
    ],
    ['Known by', facts && factSentence(countFacts(facts.facts))],
  ]
  const lines = rows.flatMap(([name, text]) => (text ? [`| ${name} | ${text} |`] : []))
  return ['| What | Says |', '| --- | --- |', ...lines].join('\n')
}

function interfaceText(methods: readonly string[]): string {
  if (methods.length === 0) return 'No method. The typed client has it.'
  return methods.map((method) => `[\`${method}\`](${INTERFACE_DOCS})`).join(', ')
}

function skipText(skip: boolean | string | undefined): string | undefined {
  if (!skip) return undefined
  return skip === true ? 'The client does not have it.' : `The client does not have it: ${skip}`
}

function repeatsText({
  'x-retry-safety': safety = '',
  'x-retry-safety-provenance': provenance,
}: ListedOperation['object']): string | undefined {
  const text = REPEATS[safety]
  if (text === undefined || provenance?.kind !== 'assumed') return text
  return `${text} This is assumed, so only callers who ask for it get repeats.`
}
