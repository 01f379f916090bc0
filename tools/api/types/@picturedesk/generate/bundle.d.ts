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

interface CircularReference extends SpecPlace {
  readonly reference: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

declare class CircularReferenceError extends Error {
  readonly name = "CircularReferenceError";
  readonly references: readonly CircularReference[];
  constructor(references: readonly CircularReference[]);
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

interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, {
    readonly default?: string;
    readonly enum?: readonly string[];
  }>>;
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

interface SpecPlace {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

declare function bundleSpec(path: string): Promise<SpecDocument>;

declare function bundleSpecFiles(path: string): Promise<BundledSpec>;

export {
  CircularReferenceError,
  bundleSpec,
  bundleSpecFiles,
  type BundledSpec,
  type CircularReference,
}
