import { Answers, AnyProvider, AssetKind, AssetRef, CAPABILITIES, CallOptions, Capabilities, CapabilityName, Clock, ConformanceReport, ErrorGuard, Manifest, MethodName, PicturedeskError, ProviderIdentity, Warning } from "@picturedesk/provider";

type Addressed = {
  readonly address: string;
};

type AllOptions<Options, T, Id extends string> = FederationOptions<T, Id> & Omit<NonNullable<Options>, keyof FederationOptions<T, Id>>;

interface Call {
  readonly provider: AnyProvider;
  readonly method: MethodName;
  readonly answers: Answers;
  readonly args: readonly unknown[];
  readonly cursor?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Calls<Id extends string = string> = { readonly [Name in keyof RoutedCalls | keyof Federation]: Member$1<RoutedCalls, Name> & Member$1<Federation<Id>, Name>; };

type CapabilitiesWith<Traits> = { [Name in CapabilityName]: [MethodsWith<Name, Traits>] extends [never] ? never : Name; }[CapabilityName];

type Cursors<Id extends string = string> = { readonly [Provider in Id]?: string | null | undefined; };

interface Each<Query, Id extends string> {
  readonly each?: { readonly [Provider in Id]?: Partial<Omit<Query, 'cursor'>> | undefined; } | undefined;
}

type Federated = {
  readonly federated: true;
};

type FederatedCapability<Methods, Id extends string> = { readonly [Method in keyof Methods]-?: FederatedMethod<Methods[Method], Id>; };

interface FederatedListing<T, Id extends string = string> extends PromiseLike<FederatedPage<T, Id>>, AsyncIterable<T> {
  pages(): AsyncIterable<FederatedPage<T, Id>>;
  readonly report: readonly ProviderReport<Id>[];
}

type FederatedMethod<Method, Id extends string = string> = NonNullable<Method> extends ((...args: infer Arguments) => AsyncIterable<infer T>) ? Arguments extends readonly [query: infer Query, options?: infer Options] ? (query: FederatedQuery<Query, Id>, options?: AllOptions<Options, T, Id>) => FederatedListing<T, Id> : Arguments extends readonly [query?: infer Query, options?: infer Options] ? (query?: FederatedQuery<NonNullable<Query>, Id>, options?: AllOptions<Options, T, Id>) => FederatedListing<T, Id> : never : never;

interface FederatedPage<T, Id extends string = string> {
  readonly items: readonly T[];
  readonly cursors: Cursors<Id>;
  readonly report: readonly ProviderReport<Id>[];
  next(options?: CallOptions): Promise<FederatedPage<T, Id> | undefined>;
}

type FederatedQuery<Query, Id extends string = string> = Query extends unknown ? Omit<Query, OwnMember<Query>> & Resume<Query, Id> & Each<Query, Id> : never;

type Federation<Id extends string = string> = { readonly [Name in CapabilitiesWith<Federated>]: FederatedCapability<Pick<Capabilities[Name], MethodsWith<Name, Federated>>, Id>; };

interface FederationOptions<T, Id extends string = string> extends CallOptions {
  readonly timeout?: number | undefined;
  readonly pageTimeout?: number | undefined;
  readonly providers?: readonly Id[] | undefined;
  readonly order?: Order<T> | undefined;
}

type Interface<Capability, Name> = Capability extends object ? Pick<Capability, keyof Capability & keyof Capabilities[Name & CapabilityName]> : Capability;

type IsAsset<Value> = [Value] extends [never] ? false : [Value] extends [AssetRef] ? true : false;

interface LazyPlugin<P extends AnyProvider = AnyProvider> {
  readonly manifest: Manifest<P['id']>;
  readonly load: (options: {
    readonly signal: AbortSignal;
  }) => P | Promise<P>;
  readonly loadTimeout?: number | undefined;
  readonly conformance?: object | undefined;
}

type LazyProvider<P extends AnyProvider = AnyProvider> = ProviderIdentity<P['id']> & { readonly [Name in keyof P as Extract<Name, CapabilityName>]: Interface<P[Name], Name>; };

type LoadedProvider<P extends Plugin> = P extends ProviderIdentity ? P : P extends LazyPlugin<infer Loaded> ? Loaded : never;

type Member$1<T, Name> = Name extends keyof T ? T[Name] : unknown;

type MethodsWith<Name extends CapabilityName, Traits> = { [Key in keyof Capabilities[Name]]-?: Key extends keyof Rows<Name> ? Rows<Name>[Key] extends Traits ? Key : never : never; }[keyof Capabilities[Name]];

interface Middleware {
  (call: Call, next: Next): Promise<unknown>;
  readonly attach?: ((providers: readonly string[]) => void) | undefined;
}

declare class MissingPackageError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<MissingPackageError>;
  readonly name: 'MissingPackageError';
  readonly code: 'missing-package';
  readonly package: string;
  constructor(details: {
    readonly package: string;
    readonly range: string;
    readonly neededBy: readonly string[];
    readonly isTooOld?: boolean | undefined;
    readonly cause?: unknown;
  });
}

type Next = (args?: readonly unknown[]) => Promise<unknown>;

type Order<T> = (sources: readonly OrderSource<T>[]) => AsyncIterable<T>;

interface OrderSource<T> extends AsyncIterable<T> {
  readonly report: ProviderReport;
}

type OwnMember<Query> = { [Member in keyof Query]-?: Member extends 'cursor' | `${string}Id` ? Member : IsAsset<NonNullable<Query[Member]>> extends true ? Member : never; }[keyof Query];

type Plugin = AnyProvider | LazyPlugin;

type PluginId<P extends Plugin> = P['manifest']['id'];

type PluginWithId<P extends Plugin, Id extends string> = P extends unknown ? Id extends PluginId<P> ? P : never : never;

interface ProviderFilter {
  readonly capability?: CapabilityName | undefined;
  readonly method?: MethodName | undefined;
  readonly kind?: AssetKind | undefined;
  readonly operation?: string | undefined;
}

interface ProviderInfo<Id extends string = string> extends Manifest<Id> {
  readonly conformance?: ConformanceReport | undefined;
}

interface ProviderLookup<P extends Plugin = Plugin> {
  get<Id extends PluginId<P>>(id: Id): ProviderOf<PluginWithId<P, Id>>;
  load<Id extends PluginId<P>>(id: Id, options?: CallOptions): Promise<LoadedProvider<PluginWithId<P, Id>>>;
  has(id: string): id is PluginId<P>;
  list(): readonly ProviderInfo<PluginId<P>>[];
  find(filter: ProviderFilter): readonly ProviderInfo<PluginId<P>>[];
  supporting<Name extends CapabilityName>(capability: Name): readonly Supporting<ProviderOf<P>, Name>[];
}

type ProviderOf<P extends Plugin> = P extends ProviderIdentity ? P : P extends LazyPlugin ? LazyProvider<LoadedProvider<P>> : never;

interface ProviderReport<Id extends string = string> {
  readonly provider: Id;
  readonly status: ProviderStatus;
  readonly pages: number;
  readonly items: number;
  readonly total?: number | undefined;
  readonly warnings: readonly Warning[];
  readonly error?: PicturedeskError | undefined;
  readonly cursor?: string | null | undefined;
}

type ProviderStatus = 'waiting' | 'more' | 'complete' | 'failed' | 'timed-out' | 'not-supported' | 'aborted' | 'not-asked';

type Registered<P extends Plugin> = P extends ProviderIdentity ? P : LoadedProvider<P> extends (infer Loaded extends AnyProvider) ? LazyPlugin<Loaded> : never;

interface Registry<P extends Plugin = Plugin> extends ProviderLookup<P>, Calls<PluginId<P>> {
  use(...middleware: readonly Middleware[]): Registry<P>;
}

interface RegistryOptions {
  readonly clock?: Clock | undefined;
}

type Resume<Query, Id extends string> = 'cursor' extends keyof Query ? {
  readonly cursors?: Cursors<Id> | undefined;
} : unknown;

type RoutedCalls = { readonly [Name in CapabilitiesWith<Addressed>]: Required<Pick<Capabilities[Name], MethodsWith<Name, Addressed>>>; };

type Rows<Name extends CapabilityName> = (typeof CAPABILITIES)[Name];

type Supporting<P extends AnyProvider, Name extends CapabilityName> = P extends unknown ? P extends Pick<Capabilities, Name> ? P : Name extends keyof P ? P & Pick<Capabilities, Name> : never : never;

declare function asTheyArrive<T>(sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined>;

declare function callOptions({ method, args }: Pick<Call, 'method' | 'args'>): CallOptions;

declare function createRegistry<const P extends Plugin>(plugins: readonly P[], { clock }?: RegistryOptions): Registry<Registered<P>>;

declare function fallback<T>(sources: readonly OrderSource<T>[]): AsyncGenerator<T, void, undefined>;

declare function federate<P extends AnyProvider>(providers: readonly P[], { clock }?: RegistryOptions): Federation<P['id']>;

declare function interleave<T>(sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined>;

declare function oneByOne<T>(sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined>;

declare function sorted<T>(compare: (a: T, b: T) => number): Order<T>;

declare function withOptions(call: Pick<Call, 'method' | 'args'>, options: CallOptions): readonly unknown[];

declare function wrapProvider<P extends AnyProvider>(provider: P, ...middleware: readonly Middleware[]): P;

export * from '@picturedesk/provider/user'
export {
  MissingPackageError,
  asTheyArrive,
  callOptions,
  createRegistry,
  fallback,
  federate,
  interleave,
  oneByOne,
  sorted,
  type Call,
  type Calls,
  type Cursors,
  type FederatedListing,
  type FederatedMethod,
  type FederatedPage,
  type FederatedQuery,
  type Federation,
  type FederationOptions,
  type LazyPlugin,
  type LazyProvider,
  type LoadedProvider,
  type Middleware,
  type Next,
  type Order,
  type OrderSource,
  type Plugin,
  type PluginId,
  type PluginWithId,
  type ProviderFilter,
  type ProviderInfo,
  type ProviderLookup,
  type ProviderOf,
  type ProviderReport,
  type ProviderStatus,
  type Registered,
  type Registry,
  type RegistryOptions,
  type RoutedCalls,
  type Supporting,
  withOptions,
  wrapProvider,
}
