// First, as an old Node would end the loading of the rest without a word that helps.
import './lint/needs-node.js'
import { oas3_1 } from '@stoplight/spectral-formats'
import { oas } from '@stoplight/spectral-rulesets'
import { credentialRules } from './rules/credential-rules.js'
import { documentRules } from './rules/document-rules.js'
import { exampleRules } from './rules/example-rules.js'
import { extensionRules } from './rules/extension-rules.js'
import { operationRules } from './rules/operation-rules.js'
import { provenanceRules } from './rules/provenance.js'
import { documentSchema, readyRules } from './rules/ready-rules.js'
import { requestRules } from './rules/request-rules.js'
import { responseRules } from './rules/response-rules.js'
import { schemaRules } from './rules/schema-rules.js'
import { textRules } from './rules/text-rules.js'

/** @satisfies {import('@stoplight/spectral-core').RulesetDefinition} */
const ruleset = {
  // Only the rules named below; the published type lacks members that RulesetDefinition requires.
  extends: [[/** @type {any} */ (oas), 'off']],
  aliases: /** @type {any} */ (oas).aliases,
  formats: [oas3_1],
  rules: {
    'oas3-schema': documentSchema,
    ...readyRules,
    ...documentRules,
    ...extensionRules,
    ...operationRules,
    ...provenanceRules,
    ...credentialRules,
    ...requestRules,
    ...schemaRules,
    ...exampleRules,
    ...responseRules,
    ...textRules,
  },
}

export default ruleset
