import { BulkModerationOptions, Clock, ErrorContext, ErrorGuard, Findings, Labels, ModerationRequest, PicturedeskError, ProductModeration, TaggingOptions, TaggingRequest } from "@picturedesk/provider";
import { LimiterOptions } from "@picturedesk/limits";
import { Middleware, Plugin } from "@picturedesk/registry";

interface Bulk extends AsyncDisposable {
  tag(source: BulkSource<TagInput>, options: TagJobOptions): Promise<BulkJob>;
  moderate(source: BulkSource<ModerateInput>, options: ModerateJobOptions): Promise<BulkJob>;
  work(options?: WorkOptions): Promise<void>;
  jobs(): Promise<readonly JobInfo[]>;
  job(idOrName: string): Promise<BulkJob | undefined>;
  on<Name extends keyof BulkEvents>(name: Name, listener: (event: BulkEvents[Name]) => void): () => void;
  observe(observer: BulkObserver): () => void;
  close(): Promise<void>;
}

declare class BulkDatabaseError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<BulkDatabaseError>;
  readonly name: 'BulkDatabaseError';
  readonly code: 'bulk-database';
  constructor(message: string, context?: Pick<ErrorContext, 'cause'>);
}

interface BulkEvents {
  readonly progress: JobProgress;
  readonly unit: UnitEvent;
  readonly paused: JobInfo;
  readonly finished: JobInfo;
  readonly removed: RemovedJob;
  readonly trouble: RowError;
  readonly recovered: {
    readonly milliseconds: number;
  };
}

interface BulkJob {
  readonly id: string;
  readonly name: string;
  readonly read: Promise<void>;
  results(options?: ResultsOptions): AsyncIterable<Row>;
  failed(options?: {
    readonly signal?: AbortSignal | undefined;
  }): AsyncIterable<FailedInput>;
  progress(): Promise<JobProgress>;
  info(): Promise<JobInfo>;
  pause(): Promise<void>;
  resume(): Promise<void>;
  cancel(): Promise<void>;
  remove(): Promise<void>;
}

interface BulkObserver {
  turn(turn: UnitTurn): TurnObserver | undefined;
  origin?(): string | undefined;
}

interface BulkOptions {
  readonly database?: string | undefined;
  readonly providers: readonly Plugin[];
  readonly middleware?: readonly Middleware[] | undefined;
  readonly limits?: Pick<LimiterOptions, 'rules' | 'account'> | false | undefined;
  readonly lease?: number | undefined;
  readonly callTimeout?: number | undefined;
  readonly connections?: number | undefined;
  readonly patience?: number | undefined;
  readonly flush?: boolean | undefined;
  readonly clock?: Clock | undefined;
}

type BulkSource<Input> = Iterable<Input> | AsyncIterable<Input>;

type Content<Result> = Result extends unknown ? Omit<Result, 'raw'> & {
  readonly raw?: unknown;
} : never;

interface FailedInput {
  readonly index: number;
  readonly id: string;
  readonly input: unknown;
  readonly error: RowError;
}

interface JobInfo {
  readonly id: string;
  readonly name: string;
  readonly kind: JobKind;
  readonly provider: string;
  readonly state: JobState;
  readonly reason?: RowError | undefined;
  readonly createdAt: Date;
  readonly finishedAt?: Date | undefined;
}

type JobKind = 'tag' | 'check' | 'products';

interface JobOptions {
  readonly provider: string;
  readonly name: string;
  readonly unitSize?: number | undefined;
  readonly ahead?: number | undefined;
  readonly onUnknown?: 'report' | 'repeat' | undefined;
  readonly raw?: boolean | undefined;
}

interface JobProgress extends JobInfo {
  readonly sourceEnded: boolean;
  readonly inputs: {
    readonly total: number;
    readonly done: number;
    readonly ok: number;
    readonly failed: number;
  };
  readonly units: {
    readonly total: number;
    readonly waiting: number;
    readonly handedIn: number;
    readonly done: number;
  };
  readonly failures: Readonly<Record<string, number>>;
  readonly duplicates: number;
  readonly rate: number;
  readonly eta?: number | undefined;
  readonly waitingFor?: RowError | undefined;
}

type JobState = 'active' | 'paused' | 'cancelled' | 'finished';

declare class JobStateError extends PicturedeskError {
  static readonly isInstance: ErrorGuard<JobStateError>;
  readonly name: 'JobStateError';
  readonly code: 'job-state';
}

type ModerateInput = ModerationRequest | UnusableInput | string;

interface ModerateJobOptions extends JobOptions, Omit<BulkModerationOptions, NotKept> {
  readonly subject?: 'pictures' | 'products' | undefined;
}

type NotKept = 'signal' | 'timeout' | 'onWarning' | 'onProgress' | 'beforeRequest' | 'concurrency' | 'description' | 'strict';

type RemovedJob = Pick<JobInfo, 'id' | 'name' | 'kind' | 'provider'>;

interface ResultsOptions {
  readonly from?: number | undefined;
  readonly follow?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

type Row<Result = Labels | Findings | ProductModeration> = (RowPlace & {
  readonly ok: true;
} & Content<Result>) | (RowPlace & {
  readonly ok: false;
  readonly error: RowError;
});

interface RowError {
  readonly code: string;
  readonly message: string;
  readonly outcome: 'not-sent' | 'rejected' | 'unknown';
  readonly provider?: string | undefined;
  readonly operation?: string | undefined;
  readonly status?: number | undefined;
  readonly vendorCode?: string | number | undefined;
  readonly vendorMessage?: string | undefined;
  readonly [member: string]: unknown;
}

interface RowPlace {
  readonly index: number;
  readonly id: string;
}

type TagInput = TaggingRequest | UnusableInput;

interface TagJobOptions extends JobOptions, Omit<TaggingOptions, NotKept> {}

interface TurnObserver {
  run(work: () => void): void;
  tell(event: UnitEvent): void;
}

type UnitEvent = UnitRef & ({
  readonly state: 'taken';
} |
{
  readonly state: 'handed-in';
  readonly task?: string | undefined;
} |
{
  readonly state: 'adopted';
  readonly task: string;
} | {
  readonly state: 'done';
  readonly ok: number;
  readonly failed: number;
  readonly failures: Readonly<Record<string, number>>;
  readonly milliseconds: number;
} |
{
  readonly state: 'delayed';
  readonly error: RowError;
  readonly milliseconds?: number | undefined;
} |
{
  readonly state: 'released';
} |
{
  readonly state: 'lost';
} |
{
  readonly state: 'duplicate';
  readonly task: string;
});

interface UnitRef {
  readonly job: string;
  readonly name: string;
  readonly provider: string;
  readonly unit: number;
  readonly inputs: number;
}

interface UnitTurn extends UnitRef {
  readonly jobOrigin?: string | undefined;
  readonly handInOrigin?: string | undefined;
}

interface UnusableInput {
  readonly id: string;
  readonly problem: string;
  readonly line?: number | undefined;
  readonly text?: string | undefined;
}

interface WorkOptions {
  readonly concurrency?: number | undefined;
  readonly until?: 'empty' | 'forever' | undefined;
  readonly job?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

declare function openBulk(options: BulkOptions): Promise<Bulk>;

export {
  BulkDatabaseError,
  JobStateError,
  openBulk,
  type Bulk,
  type BulkEvents,
  type BulkJob,
  type BulkObserver,
  type BulkOptions,
  type BulkSource,
  type FailedInput,
  type JobInfo,
  type JobKind,
  type JobOptions,
  type JobProgress,
  type JobState,
  type ModerateInput,
  type ModerateJobOptions,
  type RemovedJob,
  type ResultsOptions,
  type Row,
  type RowError,
  type TagInput,
  type TagJobOptions,
  type TurnObserver,
  type UnitEvent,
  type UnitRef,
  type UnitTurn,
  type UnusableInput,
  type WorkOptions,
}
