import { AnyProvider, AssetQuery, CAPABILITIES, Capabilities, Clock, ErrorCode, Manifest, MethodName, Outcome, PicturedeskError } from "@picturedesk/provider";
import { Arbitrary } from "fast-check";
import { FactKind } from "@picturedesk/openapi/provenance";
import { Mock, MockVendor, VirtualClock } from "@picturedesk/mocks";
import { Samples } from "@picturedesk/conformance";

interface CallOutcome {
  readonly sent: Readonly<Record<string, string>> | undefined;
  readonly warned: readonly (string | undefined)[];
}

interface ConformanceOptions<Options extends VendorOptions = VendorOptions, Credentials extends object = object, ScenarioName extends string = string> {
  readonly wrong?: Partial<Credentials>;
  readonly samples?: Samples;
  readonly scenario?: ScenarioName;
  readonly options?: (operation: string | undefined) => NoInfer<Partial<Options>>;
  readonly secrets?: (credentials: Credentials) => readonly string[];
  readonly skip?: Readonly<Record<string, string>>;
  readonly frozen?: boolean;
}

interface CoveredResponse extends NamedResponse {
  readonly reached: boolean;
  readonly known: KnownResponse;
}

interface Desk<Provider extends AnyProvider = AnyProvider, Credentials extends object = object, ScenarioName extends string = string> {
  readonly provider: Provider;
  readonly mock: Mock<Credentials, ScenarioName>;
  readonly clock: VirtualClock;
  readonly requests: readonly SentRequest[];
  sent(operation: string): Record<string, unknown>;
  passTime<T>(promise: PromiseLike<T>): Promise<T>;
}

type DeskOptions<Options extends VendorOptions = VendorOptions, ScenarioName extends string = string> = Omit<Options, 'fetch' | 'clock'> & DeskSurroundings<ScenarioName>;

interface DeskSurroundings<ScenarioName extends string> {
  readonly scenario?: ScenarioName | readonly ScenarioName[] | undefined;
  readonly clock?: VirtualClock | undefined;
  readonly wrapFetch?: ((base: typeof fetch) => typeof fetch) | undefined;
}

declare const EXAMPLE_TIME = "2026-01-01T00:00:00.000Z";

interface ExamplesOptions<Options extends VendorOptions = VendorOptions> {
  readonly refusals?: Readonly<Record<string, Refusal>>;
  readonly options?: Partial<Options> | ((operation: string) => Partial<Options>);
}

type Full<Query> = Query extends unknown ? { readonly [Option in keyof Query as Option extends 'vendorOptions' ? never : [Exclude<Query[Option], undefined>] extends [never] ? never : Option]-?: Exclude<Query[Option], undefined>; } : never;

type FullQuery<Name extends QueriedMethod> = Full<QueryOf<Name>>;

interface GivenOption {
  readonly path: string;
  readonly value: unknown;
}

interface Journey<Provider, Payload = unknown> {
  readonly call: (provider: Provider) => PromiseLike<unknown>;
  readonly examples: Readonly<Record<string, (payload: Payload) => unknown>>;
  readonly withoutBody?: unknown;
  readonly options?: object;
  readonly givenByItself?: readonly string[];
  readonly refusalsIn?: (outcome: unknown) => readonly unknown[];
  readonly others?: Readonly<Partial<Record<MethodName, Pick<Journey<Provider, Payload>, 'call' | 'examples' | 'refusalsIn'>>>>;
}

type JourneyTable<Provider> = Readonly<Record<string, Journey<Provider, never> | undefined>>;

type Journeys<Provider, Wire extends { [Name in keyof Wire]: {
  payload?: unknown;
}; }> = { readonly [Name in keyof Wire]: Journey<Provider, Wire[Name]['payload']>; };

interface KnownResponse {
  readonly status: FactKind;
  readonly example?: FactKind | undefined;
}

interface Lacking {
  readonly field: string;
  readonly value: unknown;
}

interface MappingsOptions<Options extends VendorOptions = VendorOptions> {
  readonly except?: Readonly<Record<string, string>>;
  readonly options?: Partial<Options>;
  readonly runs?: number;
  readonly envelope?: readonly string[];
  readonly mayDrift?: RegExp;
  readonly isMeant?: (response: unknown, operation: string) => boolean;
  readonly isFailure?: (response: unknown) => boolean;
  readonly check?: (result: unknown, operation: string) => void;
  readonly errorOf?: (failure: unknown) => object;
}

interface ModelOptions<Options extends VendorOptions = VendorOptions> {
  readonly options?: Partial<Options>;
}

interface NamedResponse {
  readonly operation: string;
  readonly status: number;
  readonly mediaType?: string | undefined;
  readonly example?: string | undefined;
}

type OptionValues<Name extends string = string> = Readonly<Partial<Record<Name, readonly unknown[]>>>;

interface PackageOptions {
  readonly root: URL;
  readonly resolve: (name: string) => string;
  readonly spec: unknown;
  readonly exports?: readonly string[];
}

type QueriedMethod = { [Name in MethodName]: [QueryOf<Name>] extends [never] ? never : Name; }[MethodName];

type QueryAmong<Names, Given extends readonly unknown[]> = Names extends readonly ['query', ...unknown[]] ? Given[0] : Names extends readonly [unknown, 'query', ...unknown[]] ? Given[1] : never;

type QueryOf<Name extends MethodName> = Name extends `${infer Capability}.${infer Method}` ? Capability extends keyof Table & keyof Capabilities ? Method extends keyof Table[Capability] & keyof Capabilities[Capability] ? NonNullable<Capabilities[Capability][Method]> extends ((...given: infer Given) => unknown) ? Table[Capability][Method] extends {
  readonly parameters: infer Names;
} ? NonNullable<QueryAmong<Names, Given>> : never : never : never : never : never;

interface RecordedMock {
  readonly fetch: typeof globalThis.fetch;
  requests(): readonly {
    readonly operation: string | undefined;
  }[];
}

interface Refusal {
  readonly code: ErrorCode;
  readonly vendorCode?: string | number | undefined;
  readonly vendorMessage?: string | undefined;
  readonly outcome?: Outcome | undefined;
}

type Report<Event = unknown> = {
  report(event: Event): void;
}['report'];

interface ResponseRecording {
  readonly fetch: typeof globalThis.fetch;
  saw(response: NamedResponse): boolean;
  settle(passed: boolean): void;
  coverage(): CoveredResponse[];
  write(file: URL): Promise<void>;
}

interface ResponseSchema {
  readonly status: number;
  readonly schema: Schema;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly 'x-failure'?: boolean;
}

interface SearchOptions<Options extends VendorOptions = VendorOptions> {
  readonly values?: OptionValues<keyof Omit<AssetQuery, 'kind' | 'vendorOptions'>>;
  readonly own?: OptionValues;
  readonly ignored?: readonly string[];
  readonly options?: Partial<Options>;
  readonly title?: string;
}

interface SecretsOptions<Options extends VendorOptions = VendorOptions, Credentials extends object = object> {
  readonly secrets?: (credentials: Credentials) => readonly string[];
  readonly options?: Partial<Options>;
}

interface SentRequest {
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface ShownResponse extends NamedResponse {
  readonly value?: unknown;
  readonly known: KnownResponse;
  readonly isRecorded?: true;
}

interface SpecDocument {
  readonly servers?: unknown;
  readonly paths?: unknown;
  readonly components?: unknown;
  readonly 'x-envelope'?: unknown;
}

type StartDesk<Provider extends AnyProvider, Options extends VendorOptions, Credentials extends object, ScenarioName extends string> = (options?: DeskOptions<Options, ScenarioName>) => Promise<Desk<Provider, Credentials, ScenarioName>>;

type Table = typeof CAPABILITIES;

interface TodosOptions {
  readonly places?: readonly string[];
}

interface Vendor<Provider extends AnyProvider = AnyProvider, Options extends VendorOptions = VendorOptions, Credentials extends object = object, ScenarioName extends string = string> {
  readonly root: URL;
  readonly manifest: Manifest;
  readonly mock: MockVendor<Credentials, ScenarioName>;
  create(options?: Options): Provider;
}

interface VendorHooks {
  readonly onRequest?: Report | undefined;
  readonly onResponse?: Report | undefined;
  readonly onRetry?: Report | undefined;
  readonly onDrift?: Report<{
    readonly field: string;
  }> | undefined;
}

interface VendorOptions {
  readonly baseUrl?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
  readonly maxAttempts?: number | undefined;
  readonly maxResponseBytes?: number | undefined;
  readonly hooks?: VendorHooks | undefined;
}

declare function anyValue(document: SpecDocument, schema: Schema): Arbitrary<unknown>;

declare function collect<T>(items: AsyncIterable<T> | Iterable<T>): Promise<T[]>;

declare function defineVendor<Provider extends AnyProvider, Options extends VendorOptions, Credentials extends Partial<Options> & object, ScenarioName extends string>(vendor: Vendor<Provider, Options, Credentials, ScenarioName>): Vendor<Provider, Options, Credentials, ScenarioName>;

declare function deskOf<Provider extends AnyProvider, Options extends VendorOptions, Credentials extends object, ScenarioName extends string>(vendor: Vendor<Provider, Options, Credentials, ScenarioName>, defaults?: () => DeskOptions<Options, ScenarioName>): Promise<StartDesk<Provider, Options, Credentials, ScenarioName>>;

declare function failureResponse(document: SpecDocument, operation: string): ResponseSchema | undefined;

declare function fullQuery<Name extends QueriedMethod, const Own extends Partial<FullQuery<Name>> = Record<never, never>>(method: Name, own?: Own): Omit<FullQuery<Name>, keyof Own> & Own;

declare function lacking(document: SpecDocument, schema: Schema, value: unknown, path?: string): Lacking[];

declare function leapingClock(): Clock;

declare function lostOptions(call: (query: object) => Promise<CallOutcome>, options: readonly GivenOption[]): Promise<string[]>;

declare function modelProblems(method: string, result: unknown): string[];

declare function passTime<T>(clock: VirtualClock, promise: PromiseLike<T>): Promise<T>;

declare function recordResponses(mock: RecordedMock, spec: SpecDocument): ResponseRecording;

declare function refusalOf(call: PromiseLike<unknown> | (() => PromiseLike<unknown>)): Promise<PicturedeskError>;

declare function specResponses(document: SpecDocument): ShownResponse[];

declare function successSchema(document: SpecDocument, operation: string): Schema | undefined;

declare function testCapabilities<Provider extends AnyProvider, Options extends VendorOptions>(vendor: Vendor<Provider, Options>, entries: Readonly<Record<string, (options?: Options) => AnyProvider>>, journeys: JourneyTable<Provider>): void;

declare function testConformance<Provider extends AnyProvider, Options extends VendorOptions, Credentials extends object, ScenarioName extends string>(vendor: Vendor<Provider, Options, Credentials, ScenarioName>, { wrong, samples, scenario, options, secrets, skip, frozen }?: ConformanceOptions<Options, Credentials, ScenarioName>): void;

declare function testExamples<Provider extends AnyProvider, Options extends VendorOptions>(vendor: Vendor<Provider, Options>, journeys: JourneyTable<Provider>, { refusals, options }?: ExamplesOptions<Options>): void;

declare function testMappings<Provider extends AnyProvider, Options extends VendorOptions>(vendor: Vendor<Provider, Options>, journeys: JourneyTable<Provider>, { except, options, runs, envelope, mayDrift, isMeant, isFailure, check, errorOf }?: MappingsOptions<Options>): void;

declare function testModel<Provider extends AnyProvider, Options extends VendorOptions>(vendor: Vendor<Provider, Options>, journeys: JourneyTable<Provider>, { options }?: ModelOptions<Options>): void;

declare function testPackage({ root, resolve, spec, exports }: PackageOptions): void;

declare function testReadme({ root, manifest }: Pick<Vendor, 'root' | 'manifest'>): void;

declare function testSearchOptions<Provider extends AnyProvider, Options extends VendorOptions>(vendor: Vendor<Provider, Options>, { values, own, ignored, options, title }?: SearchOptions<Options>): void;

declare function testSecrets<Provider extends AnyProvider, Options extends VendorOptions, Credentials extends object>(vendor: Vendor<Provider, Options, Credentials>, journeys: JourneyTable<Provider>, { secrets, options }?: SecretsOptions<Options, Credentials>): void;

declare function testTodos({ root, manifest }: Pick<Vendor, 'root' | 'manifest'>, { places }?: TodosOptions): void;

export {
  EXAMPLE_TIME as exampleTime,
  anyValue,
  collect,
  defineVendor,
  deskOf,
  failureResponse,
  fullQuery,
  lacking,
  leapingClock,
  lostOptions,
  modelProblems,
  passTime,
  recordResponses,
  refusalOf,
  specResponses,
  successSchema,
  testCapabilities,
  testConformance,
  testExamples,
  testMappings,
  testModel,
  testPackage,
  testReadme,
  testSearchOptions,
  testSecrets,
  testTodos,
  type CallOutcome,
  type ConformanceOptions,
  type CoveredResponse,
  type Desk,
  type DeskOptions,
  type ExamplesOptions,
  type FullQuery,
  type GivenOption,
  type Journey,
  type JourneyTable,
  type Journeys,
  type Lacking,
  type MappingsOptions,
  type ModelOptions,
  type NamedResponse,
  type OptionValues,
  type PackageOptions,
  type QueriedMethod,
  type RecordedMock,
  type Refusal,
  type ResponseRecording,
  type ResponseSchema,
  type Schema,
  type SearchOptions,
  type SecretsOptions,
  type SentRequest,
  type ShownResponse,
  type SpecDocument,
  type StartDesk,
  type TodosOptions,
  type Vendor,
  type VendorHooks,
  type VendorOptions,
}
