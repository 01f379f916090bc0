export { type DescribeOptions, describeProvenance } from './describe-provenance.ts'
export { documentListProblems } from './document-list-problems.ts'
export {
  countFacts,
  type Fact,
  type FactCount,
  type FactKind,
  type FactSubject,
  kindOf,
  weakestKind,
} from './fact.ts'
export type { ProvenanceProblem } from './member-problems.ts'
export { nearestStatement } from './nearest-statement.ts'
export { ownStatement } from './own-provenance.ts'
export { type DocumentFacts, type OperationFacts, readFacts } from './read-facts.ts'
export { sentenceOf } from './sentence-of.ts'
export type {
  Assumed,
  Documented,
  Observed,
  Provenance,
  ProvenanceKind,
  SourceDocument,
  Statement,
} from './statement.ts'
export { type StatementPlace, statementProblems } from './statement-problems.ts'
export { DOCUMENT_SCHEMA, PROVENANCE_SCHEMA, STATEMENT_FORMS } from './statement-schema.ts'
