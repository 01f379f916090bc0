import { MockVendor } from "@picturedesk/mocks";

declare module '@picturedesk/mocks' {
  interface InstalledMocks {
    readonly 'google-vision': typeof googleVisionMock;
  }
}

declare const GOOGLE_VISION_TOKEN = "google-vision-mock-e05b7a";

interface GoogleVisionCredentials {
  readonly apiKey: string;
}

type GoogleVisionScenario = 'every-third-picture-fails' | 'labels-without-ids' | 'quota-exhausted' | 'billing-disabled' | 'overloaded';

type OperationId = 'annotateImages';

declare const googleVisionMock: MockVendor<GoogleVisionCredentials, GoogleVisionScenario, OperationId>;

export {
  GOOGLE_VISION_TOKEN,
  googleVisionMock,
  type GoogleVisionCredentials,
  type GoogleVisionScenario,
}
