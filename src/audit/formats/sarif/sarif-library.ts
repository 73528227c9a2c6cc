import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';

/** What writes the outer objects of the format. A build has it in a file of its own, which is loaded for this format alone. */
export const sarifLibrary = { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder };

export type SarifLibrary = typeof sarifLibrary;
