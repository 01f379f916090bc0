import { AssetQuery, BeforeRequest, CallOptions, Clock, Deadline, ErrorContext, FileContent, InvalidResponseError, InvalidResponseReason, LabelOptions, Manifest, MediaForm, MediaSource, Money, PageCallOptions, PicturedeskError, ProviderIdentity, RequestAhead, RequestEnded, Tag, Warning } from "@picturedesk/provider";
import { Middleware, Middleware as ClientMiddleware } from "openapi-fetch";

interface BadItem extends Fault {
  readonly list: string;
  readonly item: unknown;
}

type BodyCheck = (operation: Operation, input: WireInput<WireOperation>, where: ErrorContext, clean: (value: unknown) => unknown) => BodyRules | undefined;

type BodyChooser = (body: unknown, rules: BodyRules, mediaType: string | undefined) => BodyRules | undefined;

interface BodyEncoding {
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly contentType?: string;
}

interface BodyRules {
  readonly mediaType: string;
  readonly optional?: boolean;
  readonly properties?: ParameterRules;
  readonly value?: ParameterRule;
  readonly encoding?: Readonly<Record<string, BodyEncoding>>;
  readonly write?: BodyWriter;
  readonly others?: readonly BodyRules[];
  readonly choose?: BodyChooser;
}

type BodyWriter = (body: unknown, rules: BodyRules, mediaType: string | undefined) => WrittenBody;

interface Checked {
  readonly value: unknown;
  readonly fault?: Fault | undefined;
  readonly dropped: readonly Fault[];
  readonly badItems: readonly BadItem[];
}

interface ClientSource<Paths extends object> {
  readonly open: () => OpenSource;
  readonly paths?: Paths;
}

type Complete<T> = T extends Whole ? T : T extends object ? { [Key in keyof T]: T[Key] | undefined; } : T;

interface Composition<Id extends string, Connection, Options> {
  readonly manifest: Manifest<Id>;
  readonly parts: Readonly<Record<string, ProviderPart<Connection, Options, object>>>;
  readonly options: Options;
  readonly connect: (options: Options, operations: Readonly<Record<string, Operation>>) => Connection;
}

type Conversion = Readonly<Record<string, string>> | ((value: never) => unknown);

interface CredentialPlace {
  readonly in: 'header' | 'query' | 'cookie';
  readonly name: string;
  readonly prefix?: string;
}

interface DriftEvent extends TransportEvent {
  readonly field: string;
  readonly value: unknown;
}

type Envelope = OpenedEnvelope | {
  readonly failure: VendorFailure;
  readonly payload?: undefined;
};

interface FailureRule {
  readonly meaning: 'not-found' | 'unauthorized' | 'forbidden' | 'quota-exceeded' | 'rate-limited' | 'unusable-media' | 'invalid-argument' | 'failed';
  readonly codes?: readonly string[];
  readonly message?: RegExp;
  readonly toError?: (message: string, where: ErrorContext) => PicturedeskError;
}

interface Fault {
  readonly path: string;
  readonly problem: string;
  readonly value?: unknown;
}

interface Found {
  path: string;
  readonly problem: string;
  readonly value: unknown;
  list?: string;
  item?: unknown;
}

type GivenMedia = Exclude<MediaSource, {
  readonly stream: ReadableStream<Uint8Array>;
}>;

interface GivenUrl {
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly check: typeof checkGivenUrl;
}

type InputCheck = (values: object | undefined, names: Readonly<Record<string, string>> | undefined, where: ErrorContext, clean: (value: unknown) => unknown) => void;

type Loose<T> = T extends Whole ? T : T extends object ? { [Key in keyof T]?: T[Key] | undefined; } : T;

type MapContext = Pick<WireResponse<unknown>, 'expiresAt' | 'drift'>;

type Meaning = FailureRule['meaning'];

interface MediaLimits {
  readonly manifest: Pick<Manifest, 'id' | 'name' | 'inputs'>;
  readonly maxBytes: number;
  readonly field?: string | undefined;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

interface NumberRange {
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly whole?: boolean | undefined;
}

interface OpenSource {
  readonly vendor: Pick<Vendor, 'baseUrl' | 'format' | 'operations'>;
  readonly fetch: typeof globalThis.fetch;
  readonly middleware?: readonly Middleware[];
}

interface OpenedEnvelope {
  readonly payload: unknown;
  readonly at?: string | undefined;
  readonly failure?: undefined;
}

type Operation = OperationFacts & (Repeatable | SentOnce);

interface OperationFacts {
  readonly method?: Method;
  readonly path: string;
  readonly key?: string;
  readonly server?: (baseUrl: string) => string;
  readonly retry?: 'safe' | 'idempotent' | 'never';
  readonly retryAssumed?: boolean;
  readonly refusals?: readonly number[];
  readonly uncharged?: readonly number[];
  readonly billable?: boolean;
  readonly pathParameters?: ParameterRules;
  readonly query?: ParameterRules;
  readonly headers?: ParameterRules;
  readonly cookies?: ParameterRules;
  readonly checkHeaders?: InputCheck;
  readonly write?: ParameterWriters;
  readonly body?: BodyRules & {
    readonly check: BodyCheck;
  };
  readonly unsigned?: readonly string[];
  readonly accept?: string;
  readonly response?: ResponseReader;
  readonly payload?: Shape;
  readonly linkExpirySeconds?: number;
}

type OptionMap<Query> = { readonly [Option in keyof Query]?: string | readonly [parameter: string, convert: Conversion] | null; };

type OptionRules<Options> = { readonly [Name in Exclude<keyof Options, keyof TransportOptions>]-?: ParameterRule; };

interface Paging {
  readonly place: string;
  readonly first: number;
  readonly size: string;
}

interface ParameterRule {
  readonly type?: ParameterType | readonly ParameterType[];
  readonly required?: boolean;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: RegExp;
  readonly format?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly contentType?: string;
  readonly items?: ParameterRule;
  readonly properties?: ParameterRules;
  readonly open?: boolean;
}

type ParameterRules = Readonly<Record<string, ParameterRule>>;

type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null' | 'bigint' | 'file' | 'function' | 'any';

interface ParameterWriters {
  readonly path?: (name: string, value: unknown, rule: ParameterRule) => string;
  readonly query?: (query: Readonly<Record<string, unknown>>, rules: ParameterRules) => string;
  readonly headers?: (headers: Readonly<Record<string, unknown>>, rules: ParameterRules) => Record<string, string>;
  readonly cookies?: (cookies: Readonly<Record<string, unknown>>, rules: ParameterRules, headers: Headers) => void;
}

interface ProviderPart<Connection, Options, Capability> {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly create: (connection: Connection, options: Options) => Capability;
}

interface Reading {
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  readonly status: number;
  readonly open: () => OpenedEnvelope;
  readonly json: () => Checked;
  readonly refuse: (problem: string, reason?: InvalidResponseReason) => InvalidResponseError;
  readonly shown: (text: string) => string;
}

type Redact = (text: string) => string;

interface Repeatable {
  readonly retry?: 'safe' | 'idempotent';
  readonly retryAssumed?: false;
}

interface RequestEvent extends TransportEvent {
  readonly attempt: number;
  readonly method: string;
  readonly url: string;
}

interface RequestFormat {
  readonly headers?: Readonly<Record<string, string>>;
  readonly querySerializer?: (query: Record<string, unknown>) => string;
  readonly explodeLists?: boolean;
  readonly bodySerializer?: (body: Record<string, unknown>) => string;
  readonly query?: Readonly<Record<string, string>>;
}

interface ResponseEvent extends TransportEvent {
  readonly attempt: number;
  readonly status: number;
  readonly requestId?: string | undefined;
}

type ResponseReader = (reading: Reading) => Checked;

interface RetryEvent extends TransportEvent {
  readonly attempt: number;
  readonly delay: number;
  readonly error: unknown;
}

interface SentOnce {
  readonly retry: 'safe' | 'idempotent' | 'never';
  readonly once: () => SingleShot;
}

type Shape = number | readonly [Shape] | {
  readonly [member: string]: Shape;
} | ShapeReader;

type ShapeReader = (value: unknown, found: Found[]) => unknown;

interface SingleShot {
  readonly init: object;
  readonly mayHaveLeft: () => boolean | undefined;
  readonly release: () => void;
}

interface Translation {
  readonly parameters: Record<string, unknown>;
  readonly names: Record<string, string>;
  readonly warnings: Warning[];
}

interface Transport<W extends WireOperations<W>, Paths extends object> {
  call<Name extends keyof W & string>(operation: Name, input: WireInput<W[Name]>, options?: TransportCallOptions): Promise<WireResponse<W[Name]['payload']>>;
  readonly connection: ClientSource<Paths>;
  readonly clock: Clock;
  readonly permit: (operation: string, options: CallOptions, deadline: Deadline, attempt?: number,
  sentUrl?: RequestAhead['sentUrl']) => Promise<RequestEnded | undefined>;
  readonly masked: <Value>(value: Value) => Value;
}

interface TransportCallOptions extends PageCallOptions {
  readonly onSent?: (() => void) | undefined;
  readonly as?: Pick<Vendor, 'format' | 'redact'> | undefined;
}

interface TransportEvent {
  readonly provider: string;
  readonly operation: string;
}

interface TransportHooks {
  onRequest?(event: RequestEvent): void;
  onResponse?(event: ResponseEvent): void;
  onRetry?(event: RetryEvent): void;
  onDrift?(event: DriftEvent): void;
}

interface TransportOptions {
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly timeout?: number | undefined;
  readonly maxAttempts?: number | undefined;
  readonly repeatAssumed?: boolean | undefined;
  readonly beforeRequest?: BeforeRequest | undefined;
  readonly maxResponseBytes?: number | undefined;
  readonly hooks?: TransportHooks | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
}

interface Transported {
  readonly transport: {
    readonly connection: unknown;
  };
}

interface Vendor {
  readonly provider: string;
  readonly baseUrl: string;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly failures: readonly FailureRule[];
  readonly redact: Redact;
  readonly credentials?: readonly string[] | undefined;
  readonly sensitive: readonly string[];
  readonly format: (method: Method) => RequestFormat;
  readonly open: (body: unknown) => Envelope | undefined;
}

interface VendorFailure {
  readonly code?: string | number | undefined;
  readonly message?: string | undefined;
}

type Whole = readonly unknown[] | ArrayBuffer | ArrayBufferView | Blob | FormData | ReadableStream | URLSearchParams;

interface WireInput<S extends WireOperation> {
  readonly path?: Loose<NonNullable<S['path']>>;
  readonly query?: Loose<NonNullable<S['query']>>;
  readonly header?: Loose<NonNullable<S['header']>>;
  readonly cookie?: Complete<NonNullable<S['cookie']>>;
  readonly body?: Complete<S['body']>;
  readonly mediaType?: string | undefined;
  readonly accept?: string | undefined;
  readonly url?: GivenUrl | undefined;
  readonly names?: Readonly<Record<string, string>>;
}

interface WireOperation {
  path?: object | undefined;
  query?: object | undefined;
  header?: object | undefined;
  cookie?: object | undefined;
  body?: unknown;
  payload: unknown;
}

type WireOperations<W> = { [Name in keyof W]: WireOperation; };

interface WireResponse<Payload> {
  readonly payload: Payload;
  readonly headers: Headers;
  readonly receivedAt: number;
  readonly expiresAt: string | undefined;
  readonly attempts: number;
  readonly requestId: string | undefined;
  readonly shown: (text: string) => string;
  readonly badItems: readonly BadItem[];
  readonly drift: (field: string, value: unknown) => void;
}

interface WrittenBody {
  readonly body: NonNullable<RequestInit['body']>;
  readonly mediaType?: string | undefined;
}

declare function carry({ in: place, name, prefix }: CredentialPlace, value: string): Pick<RequestFormat, 'headers' | 'query'>;

declare function checkBaseUrl(baseUrl: string, provider: string): string;

declare function checkGivenUrl(given: string, baseUrl: string, details: {
  readonly field: string;
} & ErrorContext, clean?: (value: unknown) => unknown): void;

declare function checkInput(rules?: ParameterRules, input?: object, names?: Readonly<Record<string, string>> | ((name: string) => string), where?: ErrorContext, clean?: (value: unknown, rule?: ParameterRule) => unknown, open?: boolean): void;

declare function checkMedia(source: MediaSource, { manifest, field }: Omit<MediaLimits, 'maxBytes'>): MediaForm;

declare function checkOptions<Options extends TransportOptions>(provider: string, { timeout, ...options }: Options, own?: OptionRules<Options>): void;

declare function checkPayload(shape: Shape, value: unknown, path: string): Checked;

declare function composeProvider<Id extends string, Connection extends Transported, Options>(composition: Composition<Id, Connection, Options>): ProviderIdentity<Id>;

declare function createRedact(secrets: readonly string[], names: readonly string[]): Redact;

declare function createTransport<W extends WireOperations<W>, Paths extends object>(vendor: Vendor, options?: TransportOptions): Transport<W, Paths>;

declare function fileContent(response: Pick<WireResponse<Uint8Array>, 'payload' | 'headers'>): FileContent;

declare function fromDigits(text: string): number | string;

declare function functions(...names: readonly string[]): ParameterRule;

declare function givenUrl(url: string): GivenUrl;

declare function isRecord(value: unknown): value is Readonly<Record<string, unknown>>;

declare function isWebUrl(value: unknown): value is string;

declare function itemError(failures: readonly FailureRule[], message: string, where: ErrorContext, usual?: Meaning, retryAfter?: number): PicturedeskError;

declare function itemWarnings({ badItems }: Pick<WireResponse<unknown>, 'badItems'>): Warning[];

declare function joinParts<Id extends string, Connection extends Transported, Options>({ manifest, parts, options, connect }: Composition<Id, Connection, Options>): ProviderIdentity<Id>;

declare function labelLimits({ maxTags, minConfidence }: Pick<LabelOptions, 'maxTags' | 'minConfidence'>, provider: string): <T extends Tag>(tags: readonly T[]) => readonly T[];

declare function loadBaseUrl(provider: string, option: string | undefined, usual: string): string;

declare function loadCredential(details: {
  readonly provider: string;
  readonly option: string;
  readonly value: string | undefined;
  readonly environmentVariable: string;
}): string;

declare function loadHeaderKey(details: Parameters<typeof loadCredential>[0]): string;

declare function loadSetting(value: string | undefined, environmentVariable: string): string | undefined;

declare function lookUpLanguage<Tag extends string>(provider: string, known: readonly Tag[], tag: string): Tag;

declare function pagingOptions({ place, size }: Paging): {
  readonly cursor: readonly [parameter: string, convert: typeof fromDigits];
  readonly perPage: string;
};

declare function rawOf<T>(wire: T): T;

declare function readMedia(source: MediaSource, limits: MediaLimits, signal?: AbortSignal): Promise<GivenMedia>;

declare function receivedCount(list: readonly unknown[]): number;

declare function requiredUrl(value: unknown, field: string, { attempts, drift }: Pick<WireResponse<unknown>, 'attempts' | 'drift'>, where: Pick<ErrorContext, 'provider' | 'operation'>): string;

declare function safeFileName(given: string): string | undefined;

declare function theOnly<T>(value: T | readonly T[]): T | undefined;

declare function toBase64(bytes: Uint8Array): string;

declare function toCount(value: unknown, field: string, context: Pick<MapContext, 'drift'>): number | undefined;

declare function toId(value: unknown): string | undefined;

declare function toMoney(amount: unknown, currency: unknown, field: string, { drift }: Pick<MapContext, 'drift'>): Money | undefined;

declare function toNumber(value: unknown, field: string, { drift }: Pick<MapContext, 'drift'>, { minimum, maximum, whole }?: NumberRange): number | undefined;

declare function toSize(value: unknown, field: string, context: Pick<MapContext, 'drift'>): number | undefined;

declare function toText(value: unknown): string | undefined;

declare function toTime(value: unknown, zone: string | undefined, field: string, { drift }: Pick<MapContext, 'drift'>): string | undefined;

declare function toUrl(value: unknown, field: string, { drift }: Pick<WireResponse<unknown>, 'drift'>): string | undefined;

declare function translate<Query extends object>(provider: string, map: OptionMap<Query>, ...queries: readonly (Partial<Query> | undefined)[]): Translation;

declare function translateSearch<Own extends object>(id: string, map: OptionMap<AssetQuery>, ownMap: OptionMap<Own>, query: AssetQuery, cursor: string): Translation;

declare function warnUnsupported(vendor: string, given: Readonly<Record<string, unknown>>, options: CallOptions | undefined): void;

export {
  carry,
  checkBaseUrl,
  checkInput,
  checkMedia,
  checkOptions,
  checkPayload,
  composeProvider,
  createRedact,
  createTransport,
  fileContent,
  fromDigits,
  functions,
  givenUrl,
  isRecord,
  isWebUrl,
  itemError,
  itemWarnings,
  joinParts,
  labelLimits,
  loadBaseUrl,
  loadCredential,
  loadHeaderKey,
  loadSetting,
  lookUpLanguage,
  pagingOptions,
  rawOf,
  readMedia,
  receivedCount,
  requiredUrl,
  safeFileName,
  theOnly,
  toBase64,
  toCount,
  toId,
  toMoney,
  toNumber,
  toSize,
  toText,
  toTime,
  toUrl,
  translate,
  translateSearch,
  type BadItem,
  type Checked,
  type ClientMiddleware,
  type ClientSource,
  type Composition,
  type Conversion,
  type CredentialPlace,
  type DriftEvent,
  type Envelope,
  type FailureRule,
  type Fault,
  type GivenMedia,
  type GivenUrl,
  type MapContext,
  type MediaLimits,
  type Method,
  type NumberRange,
  type Operation,
  type OptionMap,
  type OptionRules,
  type Paging,
  type ParameterRule,
  type ParameterRules,
  type ParameterType,
  type ProviderPart,
  type Redact,
  type RequestEvent,
  type RequestFormat,
  type ResponseEvent,
  type RetryEvent,
  type Shape,
  type Translation,
  type Transport,
  type TransportCallOptions,
  type TransportEvent,
  type TransportHooks,
  type TransportOptions,
  type Vendor,
  type VendorFailure,
  type WireInput,
  type WireOperation,
  type WireOperations,
  type WireResponse,
  warnUnsupported,
}
