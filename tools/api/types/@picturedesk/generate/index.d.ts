import { Manifest } from "@picturedesk/provider";

type Bump = 'breaking' | 'feature' | 'fix' | 'nothing';

interface BundledSpec {
  readonly document: SpecDocument;
  readonly files: readonly string[];
  readonly dangling: readonly string[];
  readonly danglingAt: readonly (SpecPlace & {
    readonly message: string;
  })[];
  readonly placeOf: (path: readonly (string | number)[], behind?: boolean) => SpecPlace;
  readonly unused: readonly SpecPlace[];
}

interface Change {
  readonly bump: Bump;
  readonly means: string;
  readonly direction?: Direction | undefined;
  readonly base?: Spot | undefined;
  readonly next?: Spot | undefined;
}

type Direction = 'request' | 'response';

interface Encoding {
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly contentType?: string;
}

interface FeltChange extends Change {
  readonly operations: readonly string[];
}

interface GenerateOptions extends Selection {
  readonly onRefusal?: ((problem: SpecError, operation: string | undefined) => void) | undefined;
  readonly examples?: boolean | undefined;
  readonly onNotice?: ((notice: SpecError) => void) | undefined;
}

interface ListedOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  readonly object: OperationObject;
  readonly parameters: readonly Parameter[];
  readonly parameterPointers: readonly string[];
  readonly servers?: readonly Server[] | undefined;
}

interface Located<T> {
  readonly value: T;
  readonly pointer: string;
}

interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, {
    readonly value?: unknown;
  }>>;
  readonly encoding?: Readonly<Record<string, Encoding>>;
}

type OnNotice = (notice: SpecError) => void;

interface OperationObject {
  readonly operationId?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: RequestBody | Reference;
  readonly responses?: Readonly<Record<string, Response | Reference>>;
  readonly servers?: readonly Server[];
  readonly 'x-skip'?: boolean | string;
  readonly 'x-capability'?: string | readonly string[];
  readonly 'x-kinds'?: readonly string[];
  readonly 'x-billable'?: boolean;
  readonly 'x-retry-safety'?: string;
  readonly 'x-retry-safety-provenance'?: {
    readonly kind?: string;
    readonly [member: string]: unknown;
  };
  readonly 'x-link-expiry-seconds'?: number;
}

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header' | 'cookie';
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly 'x-sensitive'?: boolean;
}

interface Reference {
  readonly $ref: string;
}

interface RequestBody {
  readonly required?: boolean;
  readonly content: Readonly<Record<string, MediaType>>;
}

interface Response {
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly 'x-charged'?: boolean;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly [keyword: string]: unknown;
}

interface Selection {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
}

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, {
    readonly default?: string;
    readonly enum?: readonly string[];
  }>>;
}

interface SpecDiff {
  readonly bump: Bump;
  readonly changes: readonly FeltChange[];
}

interface SpecDocument {
  readonly openapi: string;
  readonly info?: {
    readonly title?: string;
    readonly version?: string;
  };
  readonly servers?: readonly Server[];
  readonly paths?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components?: {
    readonly schemas?: Readonly<Record<string, Schema>>;
    readonly securitySchemes?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  readonly 'x-provider'?: {
    readonly id: string;
    readonly name: string;
    readonly kinds: readonly string[];
    readonly inputs?: readonly string[];
    readonly duties?: readonly string[];
  };
  readonly 'x-envelope'?: {
    readonly payload?: string;
    readonly success?: Readonly<Record<string, unknown>>;
  };
  readonly 'x-paging'?: {
    readonly place?: unknown;
    readonly first?: unknown;
    readonly size?: string;
    readonly [member: string]: unknown;
  };
  readonly 'x-rate-limits'?: readonly {
    readonly requests: number;
    readonly seconds: number;
    readonly operations?: readonly string[];
    readonly callers?: 'registered' | 'anonymous';
    readonly [member: string]: unknown;
  }[];
  readonly 'x-failures'?: readonly {
    readonly meaning: string;
    readonly codes?: readonly (string | number)[];
    readonly message?: string;
    readonly reason?: string;
    readonly option?: string;
  }[];
}

declare class SpecError extends Error {
  readonly name: string;
  readonly pointer: string;
  constructor(pointer: string, problem: string, remedy?: string);
}

declare class SpecErrors extends Error {
  readonly name = "SpecErrors";
  readonly errors: readonly SpecError[];
  constructor(errors: readonly SpecError[]);
  static in(error: unknown): readonly SpecError[];
}

interface SpecPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

interface Spot {
  readonly pointer: string;
  readonly route: string;
  readonly file?: string;
}

declare function baseUrlOf({ servers }: SpecDocument): string | undefined;

declare function bundleSpec(path: string): Promise<SpecDocument>;

declare function bundleSpecFiles(path: string): Promise<BundledSpec>;

declare function compareBumps(first: Bump, second: Bump): number;

declare function diffDocuments(base: SpecDocument, next: SpecDocument): SpecDiff;

declare function diffFiles(base: string, next: string): Promise<SpecDiff>;

declare function emitExamples(document: SpecDocument): string;

declare function emitOperations(document: SpecDocument, onNotice?: OnNotice): string;

declare function generateClient(given: SpecDocument, options?: GenerateOptions): Promise<Record<string, string>>;

declare function listOperations(document: SpecDocument, onProblem?: (problem: SpecError, pointer: string) => void): ListedOperation[];

declare function manifestOf(document: SpecDocument): Manifest;

declare function operationIdFiles(document: SpecDocument): Record<string, string>;

declare function renderMarkdown({ bump, changes }: SpecDiff): string;

declare function renderText({ bump, changes }: SpecDiff): string;

declare function resolve<T extends object>(document: SpecDocument, value: T | Reference, pointer: string): Located<T>;

declare function worstBump(changes: Iterable<{
  readonly bump: Bump;
}>): Bump;

export {
  SpecError,
  SpecErrors,
  baseUrlOf,
  bundleSpec,
  bundleSpecFiles,
  compareBumps,
  diffDocuments,
  diffFiles,
  emitExamples,
  emitOperations,
  generateClient,
  listOperations,
  manifestOf,
  operationIdFiles,
  renderMarkdown,
  renderText,
  resolve,
  type Bump,
  type BundledSpec,
  type Change,
  type FeltChange,
  type GenerateOptions,
  type ListedOperation,
  type OperationObject,
  type Parameter,
  type RequestBody,
  type Response,
  type Schema,
  type SpecDiff,
  type SpecDocument,
  type Spot,
  worstBump,
}
