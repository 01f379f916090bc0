import { AnyProvider, Asset, AssetKind, AssetQuery, Capabilities, CapabilityName, Clock, ConformanceReport, Finding, Manifest, MethodName, Money, Offer, Purchase, QualifiedId, Tag } from "@picturedesk/provider";

declare class Activity {
  #private;
  constructor(isBusy: () => boolean);
  get busy(): boolean;
  get events(): number;
  note(): void;
  rest(isEnough?: () => boolean): Promise<void>;
}

declare class Bench {
  #private;
  readonly manifest: Manifest;
  readonly samples: Samples;
  readonly spec: unknown;
  constructor(manifest: Manifest, samples: Samples, create: CreateInstance, spec?: unknown, known?: Known);
  run(runCase: (bench: Bench) => Promise<void>): Promise<void>;
  get called(): readonly MethodName[];
  open(credentials?: CreateOptions['credentials'], operation?: string, prepare?: (argument: unknown) => unknown): Promise<Session>;
  once<T>(name: string, work: () => Promise<T>): Promise<T>;
  sample<Name extends keyof Samples>(name: Name): NonNullable<Samples[Name]>;
}

interface ConformanceCase {
  readonly id: string;
  readonly title: string;
  readonly since?: string | undefined;
  applies(manifest: Manifest): boolean;
  run(bench: Bench): Promise<void>;
}

interface ConformanceInstance {
  readonly provider: AnyProvider;
  readonly secrets: readonly string[];
  readonly faults?: FaultInjector | undefined;
  close?(): void | Promise<void>;
}

type CreateInstance = (options: CreateOptions) => ConformanceInstance | Promise<ConformanceInstance>;

interface CreateOptions {
  readonly wrapFetch: (base: typeof fetch) => typeof fetch;
  readonly clock: Clock;
  readonly credentials: 'right' | 'wrong';
  readonly log: (entry: unknown) => void;
  readonly operation?: string | undefined;
}

interface Fault {
  readonly name: string;
  meet(call: WireCall, meeting: Meeting): Promise<Response>;
}

interface FaultInjector {
  readonly names: readonly string[];
  readonly duplicates?: readonly string[] | undefined;
  strike(strike: FaultStrike): StruckFault | undefined;
}

interface FaultStrike {
  readonly name: string;
  readonly operation: string;
  readonly times: number | 'always';
}

interface Golden {
  readonly asset?: GoldenAsset | readonly GoldenAsset[] | undefined;
  readonly purchase?: GoldenPurchase | undefined;
  readonly tags?: GoldenTags | undefined;
  readonly findings?: readonly Pinned<Finding>[] | undefined;
  readonly listed?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
  readonly product?: readonly Pinned<Tag>[] | undefined;
}

type GoldenAsset = Omit<Pinned<Asset>, 'offers'> & {
  readonly id: QualifiedId;
  readonly editorial: boolean | undefined;
  readonly offers?: readonly Pinned<Offer>[] | undefined;
};

type GoldenPurchase = Pinned<Purchase> & {
  readonly price: Purchase['price'];
};

interface GoldenTags {
  readonly tags: readonly Pinned<Tag>[];
  readonly objects?: readonly {
    readonly type: string;
    readonly tags: readonly Pinned<Tag>[];
  }[] | undefined;
}

type Known = Map<string, Promise<{
  readonly value: unknown;
  readonly called: readonly MethodName[];
}>>;

interface Meeting {
  pass(): Promise<Response>;
  record(call: WireCall): void;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
  elapse(milliseconds: number): Promise<void>;
}

type Pinned<Of> = { readonly [Member in keyof Of]?: Of[Member] extends readonly (infer Item)[] | undefined ? readonly Pinned<Item>[] : Of[Member]; };

interface RefusalSample {
  readonly status?: number | undefined;
  readonly body: string;
  readonly mediaType?: string | undefined;
  readonly vendorCode?: string | number | undefined;
}

interface ReportFileOptions {
  readonly frozen?: boolean | undefined;
}

interface ReportOptions extends ReportSubject {
  readonly after: (run: () => Promise<void>) => unknown;
  readonly write: (report: ConformanceReport) => void | Promise<void>;
}

interface ReportSubject {
  readonly package: {
    readonly name: string;
    readonly version: string;
  };
  readonly spec?: unknown;
}

interface Samples {
  readonly text?: string | Readonly<Partial<Record<AssetKind, string>>> | undefined;
  readonly paged?: AssetQuery | undefined;
  readonly nothing?: AssetQuery | undefined;
  readonly cursorBeyondLast?: string | undefined;
  readonly unknownAsset?: QualifiedId | undefined;
  readonly products?: readonly string[] | undefined;
  readonly unknownProduct?: string | undefined;
  readonly licensee?: string | undefined;
  readonly endUser?: string | undefined;
  readonly references?: Readonly<Record<string, string>> | undefined;
  readonly salePrice?: Money | undefined;
  readonly options?: Partial<AssetQuery> | undefined;
  readonly storedPictures?: readonly [string, string] | undefined;
  readonly refusal?: RefusalSample | undefined;
  readonly golden?: Golden | undefined;
  readonly isPurchase?: ((call: WireCall) => boolean) | undefined;
}

interface Session {
  readonly provider: AnyProvider;
  readonly secrets: readonly string[];
  readonly wire: Wire;
  readonly time: SessionTime;
  readonly faults: FaultInjector;
  readonly faultsHitTheMark: boolean;
  readonly logged: readonly unknown[];
  use<Name extends CapabilityName>(name: Name): Required<Capabilities[Name]>;
}

declare class SessionTime {
  #private;
  constructor(clock: SuiteClock, activity: Activity);
  get virtual(): boolean;
  get goingOn(): boolean;
  get events(): number;
  get busy(): boolean;
  now(): number;
  rest(): Promise<void>;
  stopped<T>(run: () => Promise<T>): Promise<T>;
  settlesWithoutTime(isSettled: () => boolean): Promise<boolean>;
  pass(milliseconds: number): Promise<void>;
  elapse(milliseconds: number): Promise<void>;
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

interface StruckFault {
  readonly struck: number;
  remove(): void;
}

declare class SuiteClock implements Clock {
  #private;
  constructor(activity: Activity);
  get used(): boolean;
  get moving(): boolean;
  readonly now: () => number;
  readonly setTimeout: (callback: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (handle: unknown) => void;
  woke(): void;
  elapse(milliseconds: number): void;
  stop(): () => void;
  advance(milliseconds: number): Promise<void>;
}

interface TestProviderOptions {
  readonly test: (name: string, run: () => Promise<void>) => unknown;
  readonly expect?: ((value: unknown) => {
    toBe(expected: unknown): void;
  }) | undefined;
  readonly manifest: Manifest;
  readonly create: CreateInstance;
  readonly samples?: Samples | undefined;
  readonly spec?: unknown;
  readonly interfaceVersion?: string | undefined;
  readonly skip?: Readonly<Record<string, string>> | undefined;
  readonly report?: ReportOptions | undefined;
}

declare class Wire {
  #private;
  readonly calls: WireCall[];
  constructor(time: WireTime);
  break(fault: Fault, applies?: (call: WireCall) => boolean): void;
  heal(): void;
  endOf(call: WireCall): WireEnd | undefined;
  during(run: () => unknown): Promise<readonly WireCall[]>;
  wrap(base: typeof fetch): typeof fetch;
  get working(): number;
  get unread(): number;
  close(): void;
}

interface WireCall {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly bytes: Uint8Array;
  readonly redirect: Request['redirect'];
  readonly signal: AbortSignal | undefined;
}

declare class WireEnd {
  #private;
  status: number | undefined;
  mediaType: string;
  broke: boolean;
  add(part: Uint8Array): void;
  get text(): string;
  get failed(): boolean;
}

interface WireTime {
  note(): void;
  called(): void;
  sleep: Meeting['sleep'];
  elapse: Meeting['elapse'];
}

declare const cases: readonly ConformanceCase[];

declare function reportFile(file: URL | string, { frozen }?: ReportFileOptions): (report: ConformanceReport) => Promise<void>;

declare function specDigest(spec: unknown): string;

declare function testProvider(options: TestProviderOptions): void;

export {
  cases,
  reportFile,
  specDigest,
  testProvider,
  type Bench,
  type ConformanceCase,
  type ConformanceInstance,
  type CreateInstance,
  type CreateOptions,
  type FaultInjector,
  type FaultStrike,
  type Golden,
  type GoldenAsset,
  type GoldenPurchase,
  type GoldenTags,
  type Pinned,
  type RefusalSample,
  type ReportFileOptions,
  type ReportOptions,
  type ReportSubject,
  type Samples,
  type Session,
  type StruckFault,
  type TestProviderOptions,
  type Wire,
  type WireCall,
}
