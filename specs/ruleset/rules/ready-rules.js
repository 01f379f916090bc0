import { oas } from '@stoplight/spectral-rulesets'
import { namingKeys } from '../functions/document/document-schema.js'

/** Spectral's own rules for OpenAPI, each with what to do. @type {Readonly<Record<string, string>>} */
const remedies = {
  'operation-operationId-unique': 'Give each operation an operationId of its own.',
  'operation-tag-defined': 'List the tag under tags of the root, or correct its name: {{error}}',
  'path-params': 'Declare each parameter of the path once, and no other: {{error}}',
  'operation-success-response': 'Document a response with a status of 2xx or 3xx: {{error}}',
  'operation-tags': 'Give the operation one of the tags that the root lists: {{error}}',
  'operation-operationId-valid-in-url': 'Write the operationId in letters and digits: {{error}}',
  'openapi-tags': 'List tags at the root, which group the operations: {{error}}',
  'openapi-tags-uniqueness': 'Remove the tag that stands twice: {{error}}',
  'path-declarations-must-exist': 'Give each parameter of the path a name in braces: {{error}}',
  'path-not-include-query': 'Move the query out of the path, to parameters: {{error}}',
  'info-contact': 'Add info.contact, so that readers know whom to ask: {{error}}',
  'info-description': 'Add info.description: what the API does, and what surprises. {{error}}',
  'info-license': 'Add info.license, under which the description may be used: {{error}}',
  'no-eval-in-markdown': 'Remove the script from the text: {{error}}',
  'no-script-tags-in-markdown': 'Remove the script from the text: {{error}}',
  'oas3-api-servers': 'Add servers with the address of the API: {{error}}',
  'oas3-server-not-example.com': "Write the vendor's own address: {{error}}",
  'oas3-server-trailing-slash': 'Remove the slash at the end of the URL: {{error}}',
  'oas3-server-variables': 'Correct the variables of the server: {{error}}',
  'oas3-operation-security-defined':
    'Correct the name, or add the scheme to components.securitySchemes: {{error}}',
  'oas3-examples-value-or-externalValue': 'Give the example a value: {{error}}',
  'oas3-callbacks-in-callbacks': 'Remove the callback within a callback: {{error}}',
}

/** @type {Readonly<Record<string, any>>} */
const ready = oas.rules

export const readyRules = Object.fromEntries(
  Object.entries(remedies).map(([name, message]) => [
    name,
    { ...ready[name], message, severity: 'error' },
  ]),
)

/** Spectral checks the unresolved root, where it reports a path item in another file as a mistake. */
export const documentSchema = {
  ...ready['oas3-schema'],
  // biome-ignore lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
  then: { function: namingKeys(ready['oas3-schema'].then.function) },
  resolved: true,
  severity: 'error',
  message: 'Correct what OpenAPI 3.1 does not allow here: {{error}}',
}
