// The questions of the council: the board, one question with everything that belongs to it, and how its due dates follow.
import { graphql } from '../generated';

export const BoardQuestionsDocument = graphql(/* GraphQL */ `
  query BoardQuestions($where: CouncilQuestionWhere, $orderBy: [CouncilQuestionOrder!], $first: Int, $after: String, $asOf: Date, $recordedAt: DateTime) {
    records: councilQuestions(where: $where, orderBy: $orderBy, first: $first, after: $after, asOf: $asOf, recordedAt: $recordedAt) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes { ...BoardQuestion }
    }
  }
  fragment BoardQuestion on CouncilQuestion {
    id version code subject kind status overdue askedOn dueOn internalDueOn holderName origin
    member { id name }
    assignments(first: 20, orderBy: [{ field: ASSIGNED_ON }, { field: ID }]) { nodes { id version role assignedOn acceptedOn returnedOn division { id code name } } }
  }
`);

export const BoardCountsDocument = graphql(/* GraphQL */ `
  query BoardCounts($where: CouncilQuestionWhere, $late: CouncilQuestionWhere, $today: CouncilQuestionWhere, $asOf: Date, $recordedAt: DateTime) {
    all: councilQuestions(where: $where, asOf: $asOf, recordedAt: $recordedAt) { totalCount groups(by: [STATUS, KIND]) { keys count } }
    late: councilQuestions(where: $late, asOf: $asOf, recordedAt: $recordedAt) { groups(by: [KIND]) { keys count } }
    today: councilQuestions(where: $today, asOf: $asOf, recordedAt: $recordedAt) { groups(by: [KIND]) { keys count } }
  }
`);

export const BoardChoicesDocument = graphql(/* GraphQL */ `
  query BoardChoices($asOf: Date) {
    councilSessions(first: 100, orderBy: [{ field: OPENS_ON, direction: DESC }], asOf: $asOf) { nodes { id code kind opensOn } }
    councilMembers(first: 100, orderBy: [{ field: NAME }], asOf: $asOf) { nodes { id name term { id number } } }
    divisions(first: 100, where: { kind: { ne: EXTERNAL } }, orderBy: [{ field: NAME }], asOf: $asOf) { nodes { id name } }
  }
`);

export const QuestionDocument = graphql(/* GraphQL */ `
  query Question($id: ID!, $asOf: Date, $recordedAt: DateTime) {
    question: councilQuestion(id: $id, asOf: $asOf, recordedAt: $recordedAt) {
      ...BoardQuestion
      text firstDueOn firstInternalDueOn withdrawnOn transferredOn transferredTo
      followsUp { id code subject }
      followUps(first: 20) { nodes { id code subject status } }
      paper { id code receivedOn session { id code kind } }
      returns: assignments(first: 50, where: { returnedOn: { isNull: false } }) { nodes { id reason } }
      answers(first: 50, orderBy: [{ field: DRAFTED_ON }, { field: ID }]) {
        nodes {
          id version kind text draftedOn submittedForClearanceOn deliveredOn corrects { id text }
          clearances(first: 20, orderBy: [{ field: ORDER }]) { nodes { id version order decision decidedOn comment post { id title division { id name } } } }
        }
      }
      commitments(first: 50, orderBy: [{ field: DUE_ON }, { field: ID }]) {
        nodes {
          id version code text dueOn state madeOn fulfilledOn releasedOn division { id name }
          project { id code title status } budgetLine { id code name } asset { id code name }
          answer { id }
          notes(first: 1, orderBy: [{ field: DATE, direction: DESC }, { field: ID, direction: DESC }]) { totalCount nodes { id date text progress } }
        }
      }
      extensions(first: 20, orderBy: [{ field: DATE }]) { nodes { id date newDueOn reason } }
      projects(first: 20) { nodes { id code title status } }
      budgetLines(first: 20) { nodes { id code name } }
      assets(first: 20) { nodes { id code name } }
      findings(first: 20) { nodes { id code title } }
    }
  }
`);

export const DueReasonDocument = graphql(/* GraphQL */ `
  query DueReason($question: ID!, $asOf: Date, $recordedAt: DateTime) {
    explainDue(question: $question, asOf: $asOf, recordedAt: $recordedAt) {
      official { ...DueDerivation }
      internal { ...DueDerivation }
    }
  }
  fragment DueDerivation on ExplainedDue { dueOn rule complete steps { kind date text textKo basis } }
`);

export const PromisesDocument = graphql(/* GraphQL */ `
  query Promises($asOf: Date, $recordedAt: DateTime) {
    commitments(where: { state: { in: [OPEN, OVERDUE] } }, first: 8, orderBy: [{ field: DUE_ON }], asOf: $asOf, recordedAt: $recordedAt) {
      totalCount
      nodes { id code text dueOn state origin question { id code } division { id name } project { id code title status } }
    }
  }
`);
