import { MockVendor } from "@picturedesk/mocks";

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly omnious: typeof omniousMock;
  }
}

interface OmniousCredentials {
  readonly apiKey: string;
}

type OmniousScenario = 'task-fails' | 'task-expires-before-append' | 'results-lag' | 'failures-listed' | 'quota-exhausted' | 'tagging-slow';

type OperationId = 'createTaggingTask' | 'listTaggingTasks' | 'appendTaggingTask' | 'listTaggingResults' | 'getTaggingTaskStatus';

declare const omniousMock: MockVendor<OmniousCredentials, OmniousScenario, OperationId>;

export {
  omniousMock,
  type OmniousCredentials,
  type OmniousScenario,
}
