import { FactKind } from "@picturedesk/openapi/provenance";

type Blame = 'client' | 'spec' | 'mock';

type BodyOrigin =
'made-up' |
'memory';

declare const COVERAGE_DIRECTORY_VARIABLE = "PICTUREDESK_COVERAGE_DIR";

interface Choice {
  readonly documented: DocumentedResponse | undefined;
  readonly status: number;
  readonly content: DocumentedContent | undefined;
  readonly example: DocumentedExample | undefined;
  readonly wanted: string | undefined;
  readonly named: boolean;
}

type Choices = readonly (readonly [choice: string, branch: number])[];

interface Composition {
  readonly members: ReadonlyMap<string, readonly Place[]>;
  readonly patterns: readonly (Place & {
    readonly pattern: string;
  })[];
  readonly others: readonly (Place & {
    readonly owner: JsonObject;
  })[];
  readonly items: readonly ItemPlace[];
  readonly mentioned: ReadonlySet<string>;
  readonly governed: boolean;
  readonly open: boolean;
  readonly types: ReadonlySet<string>;
}

interface Count {
  readonly name: string;
  readonly count: number;
}

declare class CoverageRecorder {
  #private;
  constructor(vendor: string, spec: SpecModel, also?: CoverageRecorder);
  note(operation: Operation, response: MockResponse): void;
  report(): CoverageReport;
}

interface CoverageReport {
  readonly vendor: string;
  readonly operations: readonly OperationCoverage[];
}

interface CoverageTotals {
  readonly operations: Tally;
  readonly statuses: Tally;
  readonly examples: Tally;
  readonly codes: Tally;
}

interface CredentialReader {
  readonly name: string;
  read(request: MockRequest): string | undefined;
}

interface Delivery {
  readonly response: MockResponse;
  readonly course: DeliveryCourse;
  readonly delayMs: number;
  readonly blanks: number;
  readonly drip: Drip | undefined;
  readonly fault: FaultName | undefined;
}

type DeliveryCourse = 'whole' | 'hang-before-headers' | 'hang-in-body' | 'reset-before-headers' | 'reset-mid-body';

type Direction = 'request' | 'response';

interface DocumentedContent {
  readonly mediaType: string;
  readonly media: Located;
  readonly schema: Located | undefined;
  readonly examples: readonly DocumentedExample[];
}

interface DocumentedExample {
  readonly name: string | undefined;
  readonly pointer: string;
  readonly value: unknown;
  readonly externalValue: string | undefined;
  readonly isRecorded?: true;
}

interface DocumentedHeader {
  readonly name: string;
  readonly header: Located;
}

interface DocumentedResponse {
  readonly key: string;
  readonly pointer: string;
  readonly contents: readonly DocumentedContent[];
  readonly headers: readonly DocumentedHeader[];
}

interface Drip {
  readonly chunks: number;
  readonly ms: number;
}

declare class Evaluator {
  #private;
  readonly graph: SchemaGraph;
  constructor(document: OpenApiDocument, allErrors?: boolean);
  misfits(at: SchemaAt, value: unknown, { direction, closed }: Judging): Misfit[];
  fits(at: SchemaAt, value: unknown, direction: Direction): boolean;
  knowsFormat(name: string): boolean;
  rewriter(direction: Direction): Rewriter;
}

interface Example {
  readonly name: string;
  readonly status: number;
  readonly mediaType: string;
  readonly value: unknown;
  readonly isRecorded?: true;
}

declare class ExampleBook {
  #private;
  constructor(document: OpenApiDocument, operations: readonly Operation[]);
  of(operationId: string): readonly Example[];
  all(operationId: string): readonly Example[];
  find(operationId: string, name: string): Example | undefined;
}

type Expected = string | number | boolean | null | undefined | RegExp | ((value: never) => boolean) | {
  readonly [key: string]: unknown;
} | readonly unknown[];

type Fault<OperationId extends string = string> = FaultTarget<OperationId> & ({
  readonly name: (typeof plainFaultNames)[number];
} | {
  readonly name: 'latency';
  readonly ms?: number;
} | {
  readonly name: 'slow-drip';
  readonly ms?: number;
  readonly chunks?: number;
} | {
  readonly name: 'missing-field' | 'wrong-type' | 'unknown-enum';
  readonly field?: string;
} | {
  readonly name: 'oversized-body';
  readonly bytes?: number;
} | {
  readonly name: 'rate-limited' | 'unavailable';
  readonly retryAfterSeconds?: number;
  readonly retryAfterFormat?: 'seconds' | 'date';
} | {
  readonly name: 'example';
  readonly example: string;
});

interface FaultHandle {
  readonly struck: number;
  remove(): void;
}

type FaultName = (typeof faultNames)[number];

declare class FaultPlan {
  #private;
  constructor(vendor: string, known: readonly string[]);
  add(fault: Fault): FaultHandle;
  take(operation: string): Fault | undefined;
  clear(): void;
}

interface FaultTarget<OperationId extends string = string> {
  readonly operation?: OperationId;
  readonly times?: number | 'always';
  readonly probability?: number;
  readonly seed?: number;
}

type Handler = (request: MockRequest) => VendorResponse | undefined;

type Handlers<OperationId extends string = string> = { readonly [Id in OperationId]?: Handler; };

interface Har {
  readonly log: {
    readonly version: '1.2';
    readonly creator: {
      readonly name: string;
      readonly version: string;
    };
    readonly entries: readonly HarEntry[];
    readonly comment?: string;
  };
}

interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: HarRequest;
  readonly response: HarResponse;
  readonly cache: Readonly<Record<string, never>>;
  readonly timings: {
    readonly send: 0;
    readonly wait: number;
    readonly receive: 0;
  };
  readonly _operation?: string;
  readonly _fault?: string;
}

interface HarPair {
  readonly name: string;
  readonly value: string;
}

interface HarRequest {
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  readonly cookies: readonly never[];
  readonly headers: readonly HarPair[];
  readonly queryString: readonly HarPair[];
  readonly postData?: {
    readonly mimeType: string;
    readonly text?: string;
    readonly params?: readonly HarPair[];
    readonly comment?: string;
  };
  readonly headersSize: -1;
  readonly bodySize: number;
}

interface HarResponse {
  readonly status: number;
  readonly statusText: string;
  readonly httpVersion: string;
  readonly cookies: readonly never[];
  readonly headers: readonly HarPair[];
  readonly content: {
    readonly size: number;
    readonly mimeType: string;
    readonly text?: string;
    readonly encoding?: 'base64';
  };
  readonly redirectURL: string;
  readonly headersSize: -1;
  readonly bodySize: number;
}

interface IncomingRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

interface InstalledMocks {}

declare class InvalidMockError extends Error {
  readonly name = "InvalidMockError";
  readonly package: string;
  readonly problems: readonly string[];
  constructor(packageName: string, problems: readonly string[], options?: ErrorOptions);
}

declare class InvalidSpecError extends Error {
  readonly problems: readonly SpecProblem[];
  constructor(title: string, problems: readonly SpecProblem[]);
}

interface ItemPlace extends Place {
  readonly first: number;
  readonly last: number;
}

declare class Journal {
  #private;
  constructor(secret: SecretNames, { limit, maxBytes, now, basePath, templateOf }?: JournalOptions);
  begin({ method, url, headers, bytes }: IncomingRequest, at: number): JournalDraft;
  entries(filter?: RequestPattern): JournalEntry[];
  clear(): void;
}

interface JournalDraft {
  matched(operation: string | undefined, basePath?: string): void;
  read(query: Parameters, body: RequestBody): void;
  responded(outcome: JournalOutcome): void;
}

interface JournalEntry {
  readonly operation: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Parameters;
  readonly body: unknown;
  readonly bodySize: number;
  readonly at: number;
  readonly respondedAt: number | undefined;
  readonly status: number | undefined;
  readonly responseHeaders: Readonly<Record<string, string>> | undefined;
  readonly responseBytes: Uint8Array | undefined;
  readonly provenance: ResponseProvenance | undefined;
  readonly fault: FaultName | undefined;
}

interface JournalOptions {
  readonly limit?: number;
  readonly maxBytes?: number;
  readonly now?: () => number;
  readonly basePath?: string;
  readonly templateOf?: (operation: string) => PathTemplate | undefined;
}

interface JournalOutcome {
  readonly status: number | undefined;
  readonly response: MockResponse | undefined;
  readonly fault: FaultName | undefined;
  readonly delayMs?: number;
}

interface JsonObject {
  readonly [key: string]: unknown;
}

interface Judging {
  readonly direction: Direction;
  readonly closed?: boolean;
}

interface KeyQuery {
  readonly name: string;
  readonly value: string | undefined;
  readonly parameter: string | undefined;
}

interface LeadingClock {
  now(): number;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(handle: unknown): void;
}

interface Located {
  readonly node: JsonObject;
  readonly pointer: string;
}

type MadeResponse = {
  readonly response: MockResponse;
  readonly violations?: never;
} | {
  readonly violations: readonly MockViolation[];
  readonly response?: never;
};

interface Misfit {
  readonly pointer: string;
  readonly message: string;
  readonly keyword: string;
  readonly schema: string;
  readonly expected: unknown;
}

interface MissedParts {
  readonly operation: OperationCoverage;
  readonly statuses: readonly string[];
  readonly examples: readonly string[];
  readonly codes: readonly string[];
}

declare class Mock<Credentials extends object = Readonly<Record<string, string>>, ScenarioName extends string = string> {
  #private;
  readonly vendor: string;
  readonly url: string;
  readonly credentials: Credentials;
  readonly clock: VirtualClock;
  constructor(parts: MockParts<Credentials, ScenarioName>);
  readonly fetch: typeof globalThis.fetch;
  requests(pattern?: RequestPattern): JournalEntry[];
  assertRequested(expectation: RequestExpectation): JournalEntry[];
  har(): Har;
  coverage({ of }?: {
    readonly of?: 'mock' | 'process';
  }): CoverageReport;
  get problems(): readonly SpecProblem[];
  get notices(): readonly SpecProblem[];
  get violations(): readonly MockViolation[];
  takeViolations(): MockViolation[];
  fault(fault: Fault): FaultHandle;
  scenario(name: ScenarioName): void;
  reset(): void;
  close(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

declare class MockNotInstalledError extends Error {
  readonly name = "MockNotInstalledError";
  readonly vendor: string;
  readonly installed: readonly string[];
  constructor(vendor: string, installed: readonly string[], from: string);
}

type MockOf<Vendor> = Running<Vendor extends string ? VendorOf<Vendor> : Vendor>;

interface MockOptions<ScenarioName extends string = string> {
  readonly scenario?: ScenarioName | readonly ScenarioName[];
  readonly clock?: VirtualClock;
  readonly port?: number;
  readonly host?: string;
  readonly strict?: boolean;
  readonly coverage?: {
    readonly directory?: string;
  };
  readonly from?: string | URL | undefined;
  readonly onViolation?: (violation: MockViolation) => void;
}

interface MockParts<Credentials extends object, ScenarioName extends string> {
  readonly vendor: MockVendor<Credentials, ScenarioName>;
  readonly behaviour: VendorBehaviour;
  readonly stage: Stage;
  readonly server: TcpServer;
  readonly origin: string;
  readonly clock: VirtualClock;
  readonly journal: Journal;
  readonly faults: FaultPlan;
  readonly violations: MockViolation[];
  readonly onViolations: (violations: readonly MockViolation[]) => void;
  readonly spec: SpecModel;
  readonly coverage: CoverageRecorder;
  readonly coverageDirectory: string | undefined;
  readonly scenarios: readonly ScenarioName[];
}

interface MockRequest<OperationId extends string = string> {
  readonly operation: Operation & {
    readonly id: OperationId;
  };
  readonly url: URL;
  readonly headers: Headers;
  readonly path: string;
  readonly pathParameters: Readonly<Record<string, string>>;
  readonly query: Parameters;
  readonly body: RequestBody;
  readonly bytes: Uint8Array;
}

interface MockResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
  readonly example?: string;
  readonly value?: unknown;
  readonly provenance?: ResponseProvenance;
  readonly violations?: readonly MockViolation[];
}

interface MockVendor<Credentials extends object = Readonly<Record<string, string>>, ScenarioName extends string = string, OperationId extends string = string> {
  readonly id: string;
  readonly spec: OpenApiDocument;
  readonly specIsChecked?: boolean;
  readonly credentials?: Credentials;
  readonly scenarios?: Readonly<Record<ScenarioName, Scenario<OperationId>>>;
  readonly create?: (context: VendorContext) => VendorBehaviour<OperationId>;
}

interface MockViolation {
  readonly blame: Blame;
  readonly operation: string | undefined;
  readonly pointer: string;
  readonly message: string;
}

type OpenApiDocument = JsonObject;

interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly template: PathTemplate;
  readonly keyQuery: readonly KeyQuery[];
  readonly billable: boolean;
  readonly bodies: ReadonlyMap<string, Located | undefined>;
  readonly responses: readonly ResponseContent[];
  readonly parameterSchemas: readonly Located[];
}

interface OperationCoverage {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly count: number;
  readonly statuses: readonly Count[];
  readonly examples: readonly Count[];
  readonly codes: readonly Count[];
}

declare class OperationIndex {
  #private;
  readonly operations: readonly Operation[];
  readonly basePath: string;
  readonly origins: readonly string[];
  readonly basePaths: readonly string[];
  constructor(document: OpenApiDocument);
  get(id: string): Operation | undefined;
  find(method: string, pathname: string, facts?: RequestFacts): Operation | undefined;
  match(method: string, pathname: string, facts?: RequestFacts): RouteMatch<Operation> | undefined;
  knowsOrigin(origin: string): boolean;
}

interface Origin {
  readonly pointer: string;
  readonly kinds?: readonly unknown[];
  readonly closing?: boolean;
}

declare const PROVENANCE_HEADER = "x-picturedesk-provenance";

interface PageRequest {
  readonly place: number;
  readonly size: number;
}

type Parameters = Readonly<Record<string, string | readonly string[]>>;

type Pass = 'plain' | 'closed';

type PathSense = 'exact' | 'loose';

declare class PathTemplate {
  #private;
  constructor(template: string);
  get length(): number;
  get literalLength(): number;
  rank(segments: readonly string[], sense?: PathSense): string | undefined;
  rankTokens(segments: readonly PathToken[][], sense: PathSense): string | undefined;
  read(path: string): [name: string, text: string][];
  replace(path: string, replacement: (name: string) => string | undefined): string;
}

interface PathToken {
  readonly raw: string;
  readonly exact: string;
  readonly loose: string;
}

interface Place {
  readonly at: SchemaAt;
  readonly choices: Choices;
}

declare class PrismCore {
  #private;
  private constructor();
  static load(document: OpenApiDocument, maker: ResponseMaker): Promise<PrismCore>;
  admit(request: MockRequest, wish?: Wish): Promise<readonly MockViolation[]>;
  serve(request: MockRequest, wish?: Wish): Promise<PrismResult>;
}

type PrismResult =
{
  readonly respond: () => MadeResponse;
  readonly violations?: never;
} | {
  readonly violations: readonly MockViolation[];
};

type Progress = (done: number, all: number) => void;

declare class ProvenanceBook {
  #private;
  constructor(document: OpenApiDocument);
  of(operation: Operation, status: number, body: {
    readonly example: string;
  } | BodyOrigin | undefined): ResponseProvenance;
}

interface Reachable {
  readonly vendor: string;
  readonly url: string;
  readonly credentials: object;
}

type RequestBody = {
  readonly kind: 'none';
} | {
  readonly kind: 'form';
  readonly fields: Parameters;
} | {
  readonly kind: 'json';
  readonly value: unknown;
} | {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
};

interface RequestExpectation extends RequestPattern {
  readonly times?: Times;
}

interface RequestFacts {
  readonly query?: URLSearchParams;
  readonly headers?: Headers;
  readonly origin?: string;
}

interface RequestPattern {
  readonly operation?: string;
  readonly method?: string;
  readonly path?: string | RegExp;
  readonly query?: Expected;
  readonly headers?: Expected;
  readonly body?: Expected;
  readonly status?: number;
  readonly fault?: FaultName;
}

interface ResponseContent {
  readonly status: string;
  readonly mediaType: string;
  readonly schema: Located | undefined;
}

declare class ResponseMaker {
  #private;
  constructor(document: OpenApiDocument, check: ValueCheck, provenance?: ProvenanceBook);
  documented(operation: Operation): readonly DocumentedResponse[];
  choose(operation: Operation, wish: Wish): Choice | readonly MockViolation[];
  respond(operation: Operation, choice: Choice, offered?: unknown): MadeResponse;
  make(operation: Operation, wish?: Wish): MadeResponse;
  findings(operation: Operation): SpecProblem[];
}

interface ResponseProvenance {
  readonly operation: FactKind;
  readonly status: FactKind;
  readonly body?: FactKind | BodyOrigin | undefined;
}

declare class Rewriter {
  #private;
  constructor(graph: SchemaGraph, direction: Direction);
  value(schema: SchemaAt, pass: Pass, conditional?: boolean, cousins?: readonly SchemaAt[]): string;
  schema(id: string): Rewritten;
  origin(schema: unknown): Origin | undefined;
  problems(at: SchemaAt): ReadonlyMap<string, string>;
  composition(at: SchemaAt): Composition;
}

type Rewritten = Record<string, unknown> | boolean;

interface RouteMatch<Operation> {
  readonly operation: Operation;
  readonly basePath: string;
  readonly rivals: readonly Operation[];
}

type Running<Vendor> = Vendor extends MockVendor<infer Credentials, infer ScenarioName> ? Mock<Credentials, ScenarioName> : never;

interface Scenario<OperationId extends string = string> {
  readonly description: string;
  readonly faults?: readonly Fault<OperationId>[];
  readonly settings?: Readonly<Record<string, number>>;
  readonly play?: (stage: ScenarioStage) => void;
}

type ScenarioOf<Vendor> = Vendor extends MockVendor<infer _, infer Name> ? Name : never;

interface ScenarioStage {
  readonly fault: (fault: Fault) => FaultHandle;
  readonly configure: (settings: Readonly<Record<string, number>>) => void;
  readonly clock: Pick<VirtualClock, 'now' | 'setTimeout' | 'clearTimeout'>;
}

interface SchemaAt {
  readonly node: JsonObject | boolean;
  readonly pointer: string;
}

declare class SchemaCheck {
  #private;
  readonly evaluator: Evaluator;
  constructor(document: OpenApiDocument);
  schemas(operation: Operation): readonly MockViolation[];
  misfits(schema: Located, value: unknown, direction: Direction): Misfit[];
  response(operation: Operation, status: number, contentType: string, body: unknown): MockViolation[];
}

declare class SchemaGraph {
  #private;
  readonly document: OpenApiDocument;
  constructor(document: OpenApiDocument);
  at(pointer: string): SchemaAt | undefined;
  target({ node, pointer }: SchemaAt): SchemaAt | undefined;
  follow(reference: string, from?: string): SchemaAt | undefined;
  components(): [name: string, schema: SchemaAt][];
  hasMark(mark: 'readOnly' | 'writeOnly'): boolean;
}

type SecretNames = ReadonlySet<string>;

interface SpecModel {
  readonly document: OpenApiDocument;
  readonly title: string;
  readonly index: OperationIndex;
  readonly examples: ExampleBook;
  readonly wire: WirePlaces;
  readonly check: SchemaCheck;
  readonly prism: PrismCore;
  readonly maker: ResponseMaker;
  readonly provenance: ProvenanceBook;
  readonly secret: ReadonlySet<string>;
  readonly quickFindings: readonly SpecProblem[];
  findings(onProgress?: Progress): readonly SpecProblem[];
  readonly problems: readonly SpecProblem[];
}

interface SpecProblem extends MockViolation {
  readonly level?: 'notice';
}

declare class Stage {
  #private;
  constructor(parts: StageParts);
  handle(incoming: IncomingRequest): Promise<Delivery>;
  refuse(incoming: IncomingRequest, message: string): Delivery;
}

interface StageParts {
  readonly spec: SpecModel;
  readonly behaviour: VendorBehaviour;
  readonly journal: Journal;
  readonly faults: FaultPlan;
  readonly coverage: CoverageRecorder;
  readonly clock: {
    now(): number;
  };
  readonly elsewhere: () => string;
  readonly onViolations: (violations: readonly MockViolation[]) => void;
}

interface Tally {
  readonly reached: number;
  readonly of: number;
}

declare class TcpServer {
  #private;
  private constructor();
  static listen(options: TcpServerOptions): Promise<TcpServer>;
  get port(): number;
  cutHanging(): void;
  close(): Promise<void>;
}

interface TcpServerOptions {
  readonly port: number;
  readonly host: string;
  readonly clock: VirtualClock;
  readonly handle: (request: IncomingRequest) => Promise<Delivery>;
  readonly refuse: (request: IncomingRequest, message: string) => Delivery;
  readonly keepAlive: boolean;
}

type Times = number | {
  readonly min?: number;
  readonly max?: number;
};

declare class UnknownOperationError extends TypeError {
  readonly name = "UnknownOperationError";
  readonly vendor: string;
  readonly operation: string;
  readonly place: string;
  readonly closest: string | undefined;
  constructor(given: {
    readonly vendor: string;
    readonly operation: string;
    readonly place: string;
    readonly known: readonly string[];
  });
}

declare class UnknownSchemeError extends TypeError {
  readonly name = "UnknownSchemeError";
  readonly scheme: string;
  constructor(scheme: string, known: readonly string[]);
}

declare const VIOLATION_TYPE = "urn:picturedesk:mock-violation";

interface ValueCheck {
  misfits(schema: Located, value: unknown, direction: 'response'): readonly {
    readonly pointer: string;
    readonly message: string;
    readonly keyword?: string;
  }[];
}

interface VendorBehaviour<OperationId extends string = string> {
  authenticate?(request: MockRequest<OperationId>): string | undefined;
  refuse?(request: MockRequest<OperationId>): VendorResponse | undefined;
  readonly handlers?: Handlers<OperationId>;
  configure?(settings: Readonly<Record<string, number>>): void;
  reset?(): void;
}

interface VendorContext {
  readonly examples: ExampleBook;
  readonly wire: WirePlaces;
  readonly clock: {
    now(): number;
  };
}

type VendorId = keyof InstalledMocks | (string & {});

type VendorOf<Id extends string> = Id extends keyof InstalledMocks ? InstalledMocks[Id] : MockVendor;

type VendorResponse =
{
  readonly kind: 'example';
  readonly name: string;
} |
{
  readonly kind: 'json';
  readonly body: unknown;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
} |
{
  readonly kind: 'bytes';
  readonly contentType: string;
  readonly bytes: Uint8Array;
};

declare class VirtualClock {
  #private;
  constructor({ by, start, running }?: VirtualClockOptions);
  readonly now: () => number;
  readonly setTimeout: (callback: () => void, ms?: number) => VirtualTimer;
  readonly clearTimeout: (timer: VirtualTimer | undefined) => void;
  advance(ms: number): Promise<void>;
}

interface VirtualClockOptions {
  readonly start?: number;
  readonly running?: boolean;
  readonly by?: LeadingClock;
}

interface VirtualTimer {
  readonly dueAt: number;
}

declare class WirePlaces {
  #private;
  constructor(document: OpenApiDocument);
  credential(scheme: string): CredentialReader;
  page({ operation, query, body }: MockRequest): PageRequest;
  unsigned(operation: Operation): ReadonlySet<string>;
}

interface Wish {
  readonly accept?: string | null | undefined;
  readonly code?: number | undefined;
  readonly example?: string | undefined;
}

declare function coverageTotals({ operations }: CoverageReport): CoverageTotals;

declare function describeViolation({ blame, operation, pointer, message }: MockViolation): string;

declare function environmentOf({ vendor, url, credentials }: Reachable): Record<string, string>;

declare function examplesIn(document: OpenApiDocument): ExampleBook;

declare const faultNames: readonly ["hang-before-headers", "hang-in-body", "reset-before-headers", "reset-mid-body", "empty-body", "truncated-json", "html", "html-as-json", "wrong-content-type", "byte-order-mark", "extra-fields", "server-error", "bad-gateway", "redirect-elsewhere", "response-lost", "duplicate-delivery", "latency", "slow-drip", "missing-field", "wrong-type", "unknown-enum", "oversized-body", "rate-limited", "unavailable", "example"];

declare function isJsonObject(value: unknown): value is JsonObject;

declare function mergeCoverage(reports: readonly CoverageReport[]): CoverageReport[];

declare function missedParts({ operations }: CoverageReport): MissedParts[];

declare function objectsIn(value: unknown): JsonObject[];

declare function operationsIn(document: OpenApiDocument): readonly Operation[];

declare function parameter(parameters: Parameters, name: string): string | undefined;

declare const plainFaultNames: readonly ['hang-before-headers', 'hang-in-body', 'reset-before-headers', 'reset-mid-body', 'empty-body', 'truncated-json', 'html', 'html-as-json', 'wrong-content-type', 'byte-order-mark', 'extra-fields', 'server-error', 'bad-gateway', 'redirect-elsewhere', 'response-lost', 'duplicate-delivery'];

declare function readCoverage(directory: string): Promise<CoverageReport[]>;

declare function renderCoverageHtml(reports: readonly CoverageReport[]): string;

declare function renderCoverageJson(reports: readonly CoverageReport[]): string;

declare function renderCoverageText(reports: readonly CoverageReport[]): string;

declare function specNotices(document: OpenApiDocument): SpecProblem[];

declare function specProblems(document: OpenApiDocument): SpecProblem[];

declare function startMock<Credentials extends object, ScenarioName extends string>(vendor: MockVendor<Credentials, ScenarioName>, options?: MockOptions<NoInfer<ScenarioName>>): Promise<Mock<Credentials, ScenarioName>>;

declare function startMock<Id extends VendorId>(vendor: Id, options?: MockOptions<ScenarioOf<VendorOf<Id>>>): Promise<MockOf<VendorOf<Id>>>;

declare function wirePlacesIn(document: OpenApiDocument): WirePlaces;

export {
  COVERAGE_DIRECTORY_VARIABLE as coverageDirectoryVariable,
  InvalidMockError,
  InvalidSpecError,
  Mock,
  MockNotInstalledError,
  PROVENANCE_HEADER,
  UnknownOperationError,
  UnknownSchemeError,
  VIOLATION_TYPE as violationType,
  VirtualClock,
  coverageTotals,
  describeViolation,
  environmentOf,
  examplesIn,
  faultNames,
  isJsonObject,
  mergeCoverage,
  missedParts,
  objectsIn,
  operationsIn,
  parameter,
  readCoverage,
  renderCoverageHtml,
  renderCoverageJson,
  renderCoverageText,
  specNotices,
  specProblems,
  startMock,
  type Blame,
  type BodyOrigin,
  type Count,
  type CoverageReport,
  type CoverageTotals,
  type CredentialReader,
  type Example,
  type ExampleBook,
  type Expected,
  type Fault,
  type FaultHandle,
  type FaultName,
  type FaultTarget,
  type Handler,
  type Handlers,
  type Har,
  type HarEntry,
  type HarPair,
  type HarRequest,
  type HarResponse,
  type InstalledMocks,
  type JournalEntry,
  type JsonObject,
  type LeadingClock,
  type MissedParts,
  type MockOf,
  type MockOptions,
  type MockRequest,
  type MockVendor,
  type MockViolation,
  type OpenApiDocument,
  type Operation,
  type OperationCoverage,
  type PageRequest,
  type Parameters,
  type RequestBody,
  type RequestExpectation,
  type RequestPattern,
  type ResponseProvenance,
  type Scenario,
  type ScenarioStage,
  type SpecProblem,
  type Tally,
  type VendorBehaviour,
  type VendorContext,
  type VendorId,
  type VendorOf,
  type VendorResponse,
  type VirtualClockOptions,
  type VirtualTimer,
  type WirePlaces,
  wirePlacesIn,
}
