import { TaggingRequest } from "@picturedesk/provider";

interface ColumnOptions {
  readonly idColumn?: string | undefined;
  readonly urlColumn?: string | undefined;
  readonly detectionsColumn?: string | undefined;
  readonly contextColumns?: readonly string[] | undefined;
  readonly onUnusedColumn?: ((name: string) => void) | undefined;
}

interface CsvOptions extends ColumnOptions, LineLimits {
  readonly delimiter?: keyof typeof DELIMITERS | undefined;
  readonly columns?: readonly string[] | undefined;
}

declare const DELIMITERS: {
  readonly ',': ',';
  readonly ';': ';';
  readonly tab: '\t';
  readonly '|': '|';
};

type Items = Iterable<SourceItem> | AsyncIterable<SourceItem>;

interface JsonlOptions extends ColumnOptions, LineLimits {}

interface LineLimits {
  readonly maxLineBytes?: number | undefined;
}

interface ReadSourceOptions extends CsvOptions {
  readonly format?: SourceFormat | undefined;
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  readonly signal?: AbortSignal | undefined;
}

declare const SOURCE_FORMATS: readonly ['csv', 'jsonl'];

declare class SourceError extends Error {
  readonly name = "SourceError";
}

type SourceFormat = (typeof SOURCE_FORMATS)[number];

interface SourceInput {
  readonly id: string;
  readonly url?: string | undefined;
  readonly detections?: readonly string[] | undefined;
  readonly context?: Readonly<Record<string, string | readonly string[]>> | undefined;
  readonly line: number;
}

type SourceItem = SourceInput | UnusableLine;

interface UnusableInput {
  readonly id: string;
  readonly problem: string;
  readonly line?: number | undefined;
  readonly text?: string | undefined;
}

interface UnusableLine {
  readonly line: number;
  readonly id?: string | undefined;
  readonly problem: string;
  readonly text?: string | undefined;
}

declare function isUnusable(item: SourceItem): item is UnusableLine;

declare function pictures(items: Items): AsyncGenerator<TaggingRequest | UnusableInput, void, undefined>;

declare function products(items: Items): AsyncGenerator<string | UnusableInput, void, undefined>;

declare function readCsv(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, options?: CsvOptions): AsyncGenerator<SourceItem, void, undefined>;

declare function readJsonl(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, options?: JsonlOptions): AsyncGenerator<SourceItem, void, undefined>;

declare function readRows(rows: Iterable<unknown> | AsyncIterable<unknown>, options?: ColumnOptions): AsyncGenerator<SourceItem, void, undefined>;

declare function readSource(name: string, { format, stdin, signal, ...options }?: ReadSourceOptions): AsyncGenerator<SourceItem, void, undefined>;

export {
  SOURCE_FORMATS,
  SourceError,
  isUnusable,
  pictures,
  products,
  readCsv,
  readJsonl,
  readRows,
  readSource,
  type ColumnOptions,
  type CsvOptions,
  type JsonlOptions,
  type LineLimits,
  type ReadSourceOptions,
  type SourceFormat,
  type SourceInput,
  type SourceItem,
  type UnusableLine,
}
