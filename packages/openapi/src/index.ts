export { asOpenApi31 } from './convert/as-openapi-31.ts'
export { type Kind, type Member, memberOf } from './convert/grammar.ts'
export { commentsIn, type TextComment } from './places/comments-in.ts'
export { type ReferenceParts, splitReference } from './places/split-reference.ts'
export { type TextPlace, TextPlaces } from './places/text-places.ts'
export {
  nameOwnFile,
  restoreDataReferences,
  setAsideDataReferences,
} from './references/data-references.ts'
export { type CredentialPlace, credentialPlaces } from './security/credential-places.ts'
export { isPersonalName } from './sensitive/person-names.ts'
export { isSecretName, isSecretText } from './sensitive/secret-names.ts'
export { wordsOf } from './sensitive/words-of.ts'
export { DocumentTextError, type TextProblem } from './text/document-text-error.ts'
export { roundIntegers, writeExact } from './text/exact-integers.ts'
export { readDocument } from './text/read-document.ts'
export { YAML_OPTIONS } from './text/read-yaml.ts'
