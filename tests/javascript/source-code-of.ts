import * as parser from '@typescript-eslint/parser';
import { SourceCode, type TSESTree } from '@typescript-eslint/utils/ts-eslint';
