// Every code list of the vocabulary, by the name of its enum.
import { codeLists } from '@gujeong/shared/vocabulary/codeList';
import '@gujeong/shared/vocabulary/assets';
import '@gujeong/shared/vocabulary/budget';
import '@gujeong/shared/vocabulary/calendar';
import '@gujeong/shared/vocabulary/common';
import '@gujeong/shared/vocabulary/council';
import '@gujeong/shared/vocabulary/history';
import '@gujeong/shared/vocabulary/identity';
import '@gujeong/shared/vocabulary/informatization';
import '@gujeong/shared/vocabulary/legal';
import '@gujeong/shared/vocabulary/organization';
import '@gujeong/shared/vocabulary/proposals';
import '@gujeong/shared/vocabulary/reconcile';
import '@gujeong/shared/vocabulary/reports';
import '@gujeong/shared/vocabulary/statistics';
import '@gujeong/shared/vocabulary/today';
import '@gujeong/shared/vocabulary/training';
import '@gujeong/shared/vocabulary/views';
import '@gujeong/shared/vocabulary/workplan';

export { codeLists };
