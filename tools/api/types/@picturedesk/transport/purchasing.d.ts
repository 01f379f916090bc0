import { Asset, AssetRef, CallOptions, Clock, Deadline, ErrorContext, InvalidResponseError, InvalidResponseReason, Licensing, Manifest, Offer, PageCallOptions, PicturedeskError, Purchase, PurchaseJournal, PurchaseOrder, ReportedSale, RequestAhead, RequestEnded, Sale, SaleReport, Sales } from "@picturedesk/provider";
import { Middleware } from "openapi-fetch";

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

interface GivenUrl {
  readonly url: string;
  readonly query: Readonly<Record<string, string>>;
  readonly check: typeof checkGivenUrl;
}

type InputCheck = (values: object | undefined, names: Readonly<Record<string, string>> | undefined, where: ErrorContext, clean: (value: unknown) => unknown) => void;

type Loose<T> = T extends Whole ? T : T extends object ? { [Key in keyof T]?: T[Key] | undefined; } : T;

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS';

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

interface Reading {
  readonly contentType: string | null;
  readonly bytes: Uint8Array;
  readonly status: number;
  readonly open: () => OpenedEnvelope;
  readonly json: () => Checked;
  readonly refuse: (problem: string, reason?: InvalidResponseReason) => InvalidResponseError;
  readonly shown: (text: string) => string;
}

interface ReadyOrder {
  readonly order: PurchaseOrder;
  readonly asset: Asset;
  readonly offer: Offer;
  readonly reference?: string | undefined;
}

interface ReadySale {
  readonly report: SaleReport;
  readonly sale: ReportedSale;
}

type Redact = (text: string) => string;

interface Repeatable {
  readonly retry?: 'safe' | 'idempotent';
  readonly retryAssumed?: false;
}

interface RequestFormat {
  readonly headers?: Readonly<Record<string, string>>;
  readonly querySerializer?: (query: Record<string, unknown>) => string;
  readonly explodeLists?: boolean;
  readonly bodySerializer?: (body: Record<string, unknown>) => string;
  readonly query?: Readonly<Record<string, string>>;
}

type ResponseReader = (reading: Reading) => Checked;

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

interface VendorPurchases {
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly masked: <Value>(value: Value) => Value;
  readonly timeout?: number | undefined;
  readonly journal?: PurchaseJournal | undefined;
  readonly reference?: boolean | undefined;
  readonly permit?: Transport<object, object>['permit'] | undefined;
  readonly operationOf?: ((asset: Asset) => string) | undefined;
  readonly check?: ((order: PurchaseOrder) => void) | undefined;
  readonly loadAsset: (asset: AssetRef, call: CallOptions) => Promise<Asset>;
  readonly send: (ready: ReadyOrder, call: PageCallOptions) => Promise<Purchase>;
  readonly history?: Licensing['history'];
}

interface VendorSales {
  readonly manifest: Manifest;
  readonly clock: Clock;
  readonly timeout?: number | undefined;
  readonly check?: ((ready: ReadySale) => void) | undefined;
  readonly send: (ready: ReadySale, call: PageCallOptions) => Promise<Sale>;
  readonly list?: Sales['list'];
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

declare function checkGivenUrl(given: string, baseUrl: string, details: {
  readonly field: string;
} & ErrorContext, clean?: (value: unknown) => unknown): void;

declare function checkLicensee({ id: provider }: Manifest, { licensee }: PurchaseOrder): void;

declare function createPurchasing(vendor: VendorPurchases): Required<Pick<Licensing, 'purchase' | 'resolve'>>;

declare function createReporting(vendor: VendorSales): Sales['report'];

declare function refuseMembers({ id: provider, name }: Manifest, order: PurchaseOrder, members: readonly ('references' | 'vendorOptions')[]): void;

export {
  checkLicensee,
  createPurchasing,
  createReporting,
  refuseMembers,
  type ReadyOrder,
  type ReadySale,
  type VendorPurchases,
  type VendorSales,
}
