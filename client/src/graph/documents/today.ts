// 오늘: what wants doing, for whoever asks.
import { graphql } from '../generated';

export const TodayDocument = graphql(/* GraphQL */ `
  query Today($asOf: Date, $recordedAt: DateTime) {
    today(asOf: $asOf, recordedAt: $recordedAt) {
      asOf
      overdue { ...Entry }
      due { ...Entry }
      upcoming { ...Entry }
      waiting { ...Entry }
      counts { kind overdue due upcoming waiting lists { field overdue due upcoming waiting } }
    }
  }
  fragment Entry on TodayEntry { kind noun record title dueOn days acknowledged what whatEn division { id name } }
`);
