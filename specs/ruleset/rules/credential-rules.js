// biome-ignore-all lint/suspicious/noThenProperty: `then` is Spectral's word for what a rule does.
import { schema } from '@stoplight/spectral-functions'
import { bodyCredentialsSensitive, securityStated } from '../functions/credentials.js'
import { fromHere } from '../functions/from-here.js'
import { examplesHarmless } from '../functions/secrets/examples-harmless.js'
import { secretsMarked } from '../functions/secrets/secrets-marked.js'
import { operations } from './places.js'
import { wholeDocument } from './whole-document.js'

/**
 * How calls are authorized, and what is secret.
 * @satisfies {import('./rules.ts').Rules}
 */
export const credentialRules = {
  'operation-security': {
    description: 'An operation says by itself how it is authorized.',
    message:
      'Write security on the operation. Leave it empty only when body properties are marked x-credential: {{error}}',
    severity: 'error',
    given: operations,
    then: { function: fromHere(securityStated) },
  },
  'credential-sensitive': {
    description: 'Credentials are marked, so that they are redacted.',
    message: 'Mark the credential with x-sensitive: true.',
    severity: 'error',
    given: '$.components.securitySchemes[*]',
    then: {
      field: 'x-sensitive',
      function: schema,
      functionOptions: { schema: { const: true } },
    },
  },
  'body-credential-sensitive': {
    description: 'Credentials in a body are marked, so that they are redacted.',
    message: 'Mark each x-credential property with x-sensitive: true. {{error}}',
    severity: 'error',
    given: operations,
    then: { function: fromHere(bodyCredentialsSensitive) },
  },
  'secret-sensitive': wholeDocument(
    'Secrets are marked, so that they are redacted.',
    'Mark it with x-sensitive: true, so that it is never shown. {{error}}',
    secretsMarked,
  ),
  'example-harmless': wholeDocument(
    "Examples and texts hold nobody's key.",
    'Replace the key by a text that is plainly made up, such as example-key. {{error}}',
    examplesHarmless,
  ),
}
