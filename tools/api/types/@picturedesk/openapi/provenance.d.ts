interface Assumed {
  readonly kind: 'assumed';
  readonly lookedIn: readonly string[];
  readonly note: string;
}

declare const DOCUMENT_SCHEMA: {
  readonly type: 'object';
  readonly required: readonly ['title', 'url', 'read'];
  readonly additionalProperties: false;
  readonly properties: {
    readonly title: {
      type: string;
      minLength: number;
    };
    readonly url: {
      readonly type: 'string';
      readonly format: 'uri';
      readonly pattern: '^https?://';
    };
    readonly read: {
      type: string;
      format: string;
    };
    readonly copy: {
      type: string;
      minLength: number;
    };
    readonly edition: {
      type: string;
      minLength: number;
    };
  };
};

interface DescribeOptions {
  readonly isInFull?: boolean;
}

interface DocumentFacts {
  readonly facts: readonly Fact[];
  readonly operations: readonly OperationFacts[];
}

interface Documented {
  readonly kind: 'documented';
  readonly document: string;
  readonly place?: string;
  readonly lines?: string;
  readonly note?: string;
}

interface Fact {
  readonly subject: FactSubject;
  readonly pointer: string;
  readonly statement?: Statement | undefined;
}

type FactCount = Readonly<Record<FactKind, number>>;

type FactKind = ProvenanceKind | 'unstated';

type FactSubject = 'server' | 'security scheme' | 'failure pattern' | 'limit of the rate' | 'operation' | 'cost' | 'repeats' | 'life of links' | 'parameter' | 'style' | 'request body' | 'status' | 'header' | 'media type' | 'schema' | 'member' | 'required' | 'type' | 'limit' | 'values' | 'default' | 'example';

interface Form {
  readonly required: readonly StatementMember[];
  readonly optional: readonly StatementMember[];
}

interface Observed {
  readonly kind: 'observed';
  readonly at: string;
  readonly note: string;
  readonly document?: string;
  readonly place?: string;
  readonly lines?: string;
}

interface OperationFacts {
  readonly id: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly facts: readonly Fact[];
  readonly kind: FactKind;
}

declare const PROVENANCE_SCHEMA: {
  type?: string;
  required?: string[];
  oneOf?: {
    required: string[];
    additionalProperties: boolean;
    properties: {
      kind: {
        const: string;
      };
      facts?: {
        type: string;
        minProperties: number;
        additionalProperties: {
          $ref: string;
        };
      };
    };
  }[];
  $schema: string;
  $defs: {
    fact: {
      type: string;
      required: string[];
      oneOf: {
        required: string[];
        additionalProperties: boolean;
        properties: {
          kind: {
            const: string;
          };
          facts?: {
            type: string;
            minProperties: number;
            additionalProperties: {
              $ref: string;
            };
          };
        };
      }[];
    } | undefined;
  };
};

type Provenance = Statement & {
  readonly facts?: Readonly<Record<string, Statement>>;
};

type ProvenanceKind = 'documented' | 'observed' | 'assumed';

interface ProvenanceProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

declare const STATEMENT_FORMS: Readonly<Record<ProvenanceKind, Form>>;

declare const STATEMENT_MEMBERS: {
  readonly document: {
    type: string;
    minLength: number;
  };
  readonly place: {
    type: string;
    minLength: number;
  };
  readonly lines: {
    readonly type: 'string';
    readonly pattern: '^[1-9][0-9]*(-[1-9][0-9]*)?(, [1-9][0-9]*(-[1-9][0-9]*)?)*$';
  };
  readonly at: {
    type: string;
    format: string;
  };
  readonly note: {
    type: string;
    minLength: number;
  };
  readonly lookedIn: {
    readonly type: 'array';
    readonly minItems: 1;
    readonly uniqueItems: true;
    readonly items: {
      type: string;
      minLength: number;
    };
  };
};

interface SentenceContext {
  readonly reached?: FactKind | undefined;
  readonly around?: Statement | undefined;
  readonly isInFull?: boolean | undefined;
}

interface SourceDocument {
  readonly title: string;
  readonly url: string;
  readonly read: string;
  readonly copy?: string;
  readonly edition?: string;
}

type Statement = Documented | Observed | Assumed;

type StatementMember = keyof typeof STATEMENT_MEMBERS;

interface StatementPlace {
  readonly documents: unknown;
  readonly hasFacts?: boolean;
}

declare function countFacts(facts: readonly Fact[]): FactCount;

declare function describeProvenance<Document extends object>(document: Document, { isInFull }?: DescribeOptions): Document;

declare function documentListProblems(documents: unknown): ProvenanceProblem[];

declare function kindOf({ statement }: Fact): FactKind;

declare function nearestStatement(document: unknown, pointer: string): Statement | undefined;

declare function ownStatement(object: object): Statement | undefined;

declare function readFacts(document: unknown): DocumentFacts;

declare function sentenceOf(statement: Statement, documents: unknown, { reached, around, isInFull }?: SentenceContext): string | undefined;

declare function statementProblems(statement: unknown, { documents, hasFacts }: StatementPlace): ProvenanceProblem[];

declare function weakestKind(facts: readonly Fact[]): FactKind;

export {
  DOCUMENT_SCHEMA,
  PROVENANCE_SCHEMA,
  STATEMENT_FORMS,
  countFacts,
  describeProvenance,
  documentListProblems,
  kindOf,
  nearestStatement,
  ownStatement,
  readFacts,
  sentenceOf,
  statementProblems,
  type Assumed,
  type DescribeOptions,
  type DocumentFacts,
  type Documented,
  type Fact,
  type FactCount,
  type FactKind,
  type FactSubject,
  type Observed,
  type OperationFacts,
  type Provenance,
  type ProvenanceKind,
  type ProvenanceProblem,
  type SourceDocument,
  type Statement,
  type StatementPlace,
  weakestKind,
}
