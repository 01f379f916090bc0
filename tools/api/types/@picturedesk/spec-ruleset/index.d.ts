import { RulesetDefinition } from "@stoplight/spectral-core";

declare const ruleset: RulesetDefinition;

export {
  ruleset as default,
}
