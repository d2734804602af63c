// The first tables of the graph. A migration is never changed after it has been released.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { compareByCodePoint, createTables, dropTables, type TableText } from '../table.js';

export const tables: Record<string, TableText> = {
  answer: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', kind: 'varchar(40)', text: 'text', drafted_on: 'varchar(10)', submitted_for_clearance_on: 'varchar(10) null', delivered_on: 'varchar(10) null', question_id: 'integer', corrects_id: 'integer null' },
    indices: { ix_answer_question: 'question_id', ix_answer_corrects: 'corrects_id' },
    keys: { fk_answer_question: 'question_id council_question', fk_answer_corrects: 'corrects_id answer' },
  },
  asset: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', name: 'varchar(200)', specification: 'varchar(200) null', acquired_on: 'varchar(10)', retired_on: 'varchar(10) null', donor: 'varchar(200) null', cost: 'bigint null', facility_id: 'integer null', division_id: 'integer null', batch_id: 'integer null', replaces_id: 'integer null' },
    indices: { uq_asset_code: '!code', ix_asset_facility: 'facility_id', ix_asset_division: 'division_id', ix_asset_batch: 'batch_id', ix_asset_replaces: 'replaces_id' },
    keys: { fk_asset_facility: 'facility_id facility', fk_asset_division: 'division_id division', fk_asset_batch: 'batch_id replacement_batch', fk_asset_replaces: 'replaces_id asset' },
  },
  asset_change: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', subject: 'varchar(200) null', quantity: 'integer', date: 'varchar(10)', precision: 'varchar(40)', kind: 'varchar(40)', attribute: 'varchar(200)', before: 'double null', after: 'double null', unit: 'varchar(200) null', text: 'varchar(400)', asset_id: 'integer null', link_id: 'integer null', project_id: 'integer null', stock_take_id: 'integer null' },
    indices: { ix_asset_change_asset: 'asset_id', ix_asset_change_link: 'link_id', ix_asset_change_project: 'project_id', ix_asset_change_stock_take: 'stock_take_id' },
    keys: { fk_asset_change_asset: 'asset_id asset', fk_asset_change_link: 'link_id network_link', fk_asset_change_project: 'project_id project', fk_asset_change_stock_take: 'stock_take_id stock_take' },
  },
  asset_systems: {
    columns: { asset_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_0d06b14b1bcb5775527b1df54c: 'asset_id', IDX_4a01fb3ac671e6fac2865a2e08: 'target_id' },
    keys: { fk_asset_systems_mine: 'asset_id asset CASCADE', fk_asset_systems_theirs: 'target_id information_system CASCADE' },
  },
  assignment: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', role: 'varchar(40)', assigned_on: 'varchar(10)', accepted_on: 'varchar(10) null', returned_on: 'varchar(10) null', reason: 'text null', question_id: 'integer', division_id: 'integer' },
    indices: { ix_assignment_question: 'question_id', ix_assignment_division: 'division_id' },
    keys: { fk_assignment_question: 'question_id council_question', fk_assignment_division: 'division_id division' },
  },
  audit_finding: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', occasion: 'varchar(40)', title: 'varchar(300)', text: 'text', raised_on: 'varchar(10)', due_on: 'varchar(10) null', closed_on: 'varchar(10) null', session_id: 'integer null', member_id: 'integer null', question_id: 'integer null', directive_id: 'integer null', division_id: 'integer', project_id: 'integer null' },
    indices: { uq_audit_finding_code: '!code', ix_audit_finding_session: 'session_id', ix_audit_finding_member: 'member_id', ix_audit_finding_question: 'question_id', ix_audit_finding_directive: 'directive_id', ix_audit_finding_division: 'division_id', ix_audit_finding_project: 'project_id' },
    keys: { fk_audit_finding_session: 'session_id council_session', fk_audit_finding_member: 'member_id council_member', fk_audit_finding_question: 'question_id council_question', fk_audit_finding_directive: 'directive_id directive', fk_audit_finding_division: 'division_id division', fk_audit_finding_project: 'project_id project' },
  },
  award: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', rank: 'varchar(200)', date: 'varchar(10)', prize: 'varchar(40)', amount: 'bigint', idea_id: 'integer' },
    indices: { ix_award_idea: 'idea_id' },
    keys: { fk_award_idea: 'idea_id idea' },
  },
  basic_plan: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', starts_on: 'varchar(10)', ends_on: 'varchar(10)', intended_projects: 'integer null', drafted_on: 'varchar(10) null', fixed_on: 'varchar(10) null', published_on: 'varchar(10) null' },
    indices: { uq_basic_plan_code: '!code' },
  },
  basic_plan_item: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', fiscal_year: 'integer', amount: 'bigint null', goal: 'varchar(200) null', plan_id: 'integer', project_id: 'integer', pledge_id: 'integer null' },
    indices: { ix_basic_plan_item_plan: 'plan_id', ix_basic_plan_item_project: 'project_id', ix_basic_plan_item_pledge: 'pledge_id' },
    keys: { fk_basic_plan_item_plan: 'plan_id basic_plan', fk_basic_plan_item_project: 'project_id project', fk_basic_plan_item_pledge: 'pledge_id pledge' },
  },
  benchmark_finding: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', text: 'text', adopted_on: 'varchar(10) null', visit_id: 'integer', decision_id: 'integer null' },
    indices: { uq_benchmark_finding_code: '!code', ix_benchmark_finding_visit: 'visit_id', ix_benchmark_finding_decision: 'decision_id' },
    keys: { fk_benchmark_finding_visit: 'visit_id benchmark_visit', fk_benchmark_finding_decision: 'decision_id committee_decision' },
  },
  benchmark_team: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', year: 'integer', field: 'varchar(40)', members: 'integer', planned_nights: 'integer null', planned_days: 'integer null' },
    indices: { uq_benchmark_team_code: '!code' },
  },
  benchmark_visit: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', site: 'varchar(200)', site_kind: 'varchar(40)', starts_on: 'varchar(10)', ends_on: 'varchar(10)', reported_on: 'varchar(10) null', team_id: 'integer' },
    indices: { ix_benchmark_visit_team: 'team_id' },
    keys: { fk_benchmark_visit_team: 'team_id benchmark_team' },
  },
  bill: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(300)', kind: 'varchar(40)', submitted_on: 'varchar(10) null', decided_on: 'varchar(10) null', result: 'varchar(40) null', session_id: 'integer null' },
    indices: { uq_bill_code: '!code', ix_bill_session: 'session_id' },
    keys: { fk_bill_session: 'session_id council_session' },
  },
  budget_cycle: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', fiscal_year: 'integer', starts_on: 'varchar(10)', ends_on: 'varchar(10)', revenue_estimate: 'bigint null' },
    indices: { uq_budget_cycle_code: '!code' },
  },
  budget_entry: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', date: 'varchar(10)', amount: 'bigint', description: 'text', line_id: 'integer', budget_version_id: 'integer null', pair_id: 'integer null', reverses_id: 'integer null' },
    indices: { uq_budget_entry_code: '!code', ix_budget_entry_line: 'line_id', ix_budget_entry_budget_version: 'budget_version_id', ix_budget_entry_pair: 'pair_id', ix_budget_entry_reverses: 'reverses_id' },
    keys: { fk_budget_entry_line: 'line_id budget_line', fk_budget_entry_budget_version: 'budget_version_id budget_version', fk_budget_entry_pair: 'pair_id budget_entry', fk_budget_entry_reverses: 'reverses_id budget_entry' },
  },
  budget_line: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', fiscal_year: 'integer', side: 'varchar(40)', classification: 'varchar(200)', funding_shares: 'text', fund_id: 'integer', division_id: 'integer', project_id: 'integer null' },
    indices: { uq_budget_line_code: '!code', ix_budget_line_fund: 'fund_id', ix_budget_line_division: 'division_id', ix_budget_line_project: 'project_id' },
    keys: { fk_budget_line_fund: 'fund_id fund', fk_budget_line_division: 'division_id division', fk_budget_line_project: 'project_id project' },
  },
  budget_request: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', fund: 'varchar(40)', requested: 'bigint', requested_on: 'varchar(10)', adjusted: 'bigint null', adjusted_on: 'varchar(10) null', final: 'bigint null', finalized_on: 'varchar(10) null', rationale: 'text null', cycle_id: 'integer', division_id: 'integer', project_id: 'integer null', line_id: 'integer null' },
    indices: { uq_budget_request_code: '!code', ix_budget_request_cycle: 'cycle_id', ix_budget_request_division: 'division_id', ix_budget_request_project: 'project_id', ix_budget_request_line: 'line_id' },
    keys: { fk_budget_request_cycle: 'cycle_id budget_cycle', fk_budget_request_division: 'division_id division', fk_budget_request_project: 'project_id project', fk_budget_request_line: 'line_id budget_line' },
  },
  budget_version: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', fiscal_year: 'integer', kind: 'varchar(40)', number: 'integer null', title: 'varchar(200)', base_on: 'varchar(10)', drafted_on: 'varchar(10) null', submitted_on: 'varchar(10) null', adopted_on: 'varchar(10) null', withdrawn_on: 'varchar(10) null', bill_id: 'integer null', cycle_id: 'integer null' },
    indices: { uq_budget_version_code: '!code', ix_budget_version_bill: 'bill_id', ix_budget_version_cycle: 'cycle_id' },
    keys: { fk_budget_version_bill: 'bill_id bill', fk_budget_version_cycle: 'cycle_id budget_cycle' },
  },
  clearance: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', order: 'integer', decision: 'varchar(40) null', decided_on: 'varchar(10) null', comment: 'text null', answer_id: 'integer', post_id: 'integer' },
    indices: { ix_clearance_answer: 'answer_id', ix_clearance_post: 'post_id' },
    keys: { fk_clearance_answer: 'answer_id answer', fk_clearance_post: 'post_id post' },
  },
  commitment: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', text: 'text', due_on: 'varchar(10) null', fulfilled_on: 'varchar(10) null', released_on: 'varchar(10) null', answer_id: 'integer', question_id: 'integer', division_id: 'integer', project_id: 'integer null' },
    indices: { uq_commitment_code: '!code', ix_commitment_answer: 'answer_id', ix_commitment_question: 'question_id', ix_commitment_division: 'division_id', ix_commitment_project: 'project_id' },
    keys: { fk_commitment_answer: 'answer_id answer', fk_commitment_question: 'question_id council_question', fk_commitment_division: 'division_id division', fk_commitment_project: 'project_id project' },
  },
  committee: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', kind: 'varchar(40)', seats: 'integer null', valid_from: 'varchar(10) null', valid_to: 'varchar(10) null' },
    indices: { uq_committee_code: '!code' },
  },
  committee_decision: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', held_on: 'varchar(10)', agenda: 'varchar(200)', result: 'varchar(40)', condition: 'varchar(500) null', committee_id: 'integer' },
    indices: { uq_committee_decision_code: '!code', ix_committee_decision_committee: 'committee_id' },
    keys: { fk_committee_decision_committee: 'committee_id committee' },
  },
  council_member: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', constituency: 'varchar(200)', term_id: 'integer', earlier_id: 'integer null' },
    indices: { uq_council_member_code: '!code', ix_council_member_term: 'term_id', ix_council_member_earlier: 'earlier_id' },
    keys: { fk_council_member_term: 'term_id council_term', fk_council_member_earlier: 'earlier_id council_member' },
  },
  council_member_committees: {
    columns: { council_member_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_ed7be3b8cdd36368ec460edafa: 'council_member_id', IDX_054ead8a5a96f41263a24b8298: 'target_id' },
    keys: { fk_council_member_committees_mine: 'council_member_id council_member CASCADE', fk_council_member_committees_theirs: 'target_id committee CASCADE' },
  },
  council_question: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', subject: 'varchar(300)', text: 'text', asked_on: 'varchar(10)', due_on: 'varchar(10)', internal_due_on: 'varchar(10) null', withdrawn_on: 'varchar(10) null', transferred_on: 'varchar(10) null', paper_id: 'integer', member_id: 'integer', follows_up_id: 'integer null' },
    indices: { uq_council_question_code: '!code', ix_council_question_paper: 'paper_id', ix_council_question_member: 'member_id', ix_council_question_follows_up: 'follows_up_id' },
    keys: { fk_council_question_paper: 'paper_id question_paper', fk_council_question_member: 'member_id council_member', fk_council_question_follows_up: 'follows_up_id council_question' },
  },
  council_question_assets: {
    columns: { council_question_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_88acc84bbf2aa45fff0081ffda: 'council_question_id', IDX_a785410be254cf7178e5c2de98: 'target_id' },
    keys: { fk_council_question_assets_mine: 'council_question_id council_question CASCADE', fk_council_question_assets_theirs: 'target_id asset CASCADE' },
  },
  council_question_budget_lines: {
    columns: { council_question_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_419c6116ad3b9da1daae16de50: 'council_question_id', IDX_0df561234d157896d89bb7961c: 'target_id' },
    keys: { fk_council_question_budget_lines_mine: 'council_question_id council_question CASCADE', fk_council_question_budget_lines_theirs: 'target_id budget_line CASCADE' },
  },
  council_question_projects: {
    columns: { council_question_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_353f4b8cd92a0d31939c4a33f8: 'council_question_id', IDX_95ad95215956225af3e607d596: 'target_id' },
    keys: { fk_council_question_projects_mine: 'council_question_id council_question CASCADE', fk_council_question_projects_theirs: 'target_id project CASCADE' },
  },
  council_session: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', opens_on: 'varchar(10)', closes_on: 'varchar(10)', term_id: 'integer' },
    indices: { uq_council_session_code: '!code', ix_council_session_term: 'term_id' },
    keys: { fk_council_session_term: 'term_id council_term' },
  },
  council_term: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', number: 'integer', starts_on: 'varchar(10)', ends_on: 'varchar(10)', seats: 'integer null' },
    indices: { uq_council_term_number: '!number' },
  },
  counsel_opinion: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', question: 'text', asked_on: 'varchar(10)', answered_on: 'varchar(10) null', text: 'text null', counsel_id: 'integer', division_id: 'integer', lawsuit_id: 'integer null' },
    indices: { uq_counsel_opinion_code: '!code', ix_counsel_opinion_counsel: 'counsel_id', ix_counsel_opinion_division: 'division_id', ix_counsel_opinion_lawsuit: 'lawsuit_id' },
    keys: { fk_counsel_opinion_counsel: 'counsel_id legal_counsel', fk_counsel_opinion_division: 'division_id division', fk_counsel_opinion_lawsuit: 'lawsuit_id lawsuit' },
  },
  course: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', level: 'varchar(40)', valid_from: 'varchar(10)', valid_to: 'varchar(10) null' },
    indices: { uq_course_code: '!code' },
  },
  course_venues: {
    columns: { course_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_6ab658633043f879682700963f: 'course_id', IDX_a1d65881d5e6d6ba413718c39b: 'target_id' },
    keys: { fk_course_venues_mine: 'course_id course CASCADE', fk_course_venues_theirs: 'target_id facility CASCADE' },
  },
  dataset_load: {
    columns: { name: 'varchar(40) key', digest: 'varchar(64)', scale: 'integer', row_count: 'integer' },
  },
  deadline: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', kind: 'varchar(40)', due_on: 'varchar(10)', acknowledged_on: 'varchar(10) null', done_on: 'varchar(10) null', note: 'text null', lawsuit_id: 'integer', event_id: 'integer null' },
    indices: { ix_deadline_lawsuit: 'lawsuit_id', ix_deadline_event: 'event_id' },
    keys: { fk_deadline_lawsuit: 'lawsuit_id lawsuit', fk_deadline_event: 'event_id lawsuit_event' },
  },
  directive: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', occasion: 'varchar(40)', title: 'varchar(200)', text: 'text', issued_on: 'varchar(10)', due_on: 'varchar(10) null', closure_requested_on: 'varchar(10) null', closed_on: 'varchar(10) null', lead_id: 'integer', project_id: 'integer null' },
    indices: { uq_directive_code: '!code', ix_directive_lead: 'lead_id', ix_directive_project: 'project_id' },
    keys: { fk_directive_lead: 'lead_id division', fk_directive_project: 'project_id project' },
  },
  directive_cooperating: {
    columns: { directive_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_bddea8a292d68624f2e8189a74: 'directive_id', IDX_d17409c732d3cc432a5bc5f4a6: 'target_id' },
    keys: { fk_directive_cooperating_mine: 'directive_id directive CASCADE', fk_directive_cooperating_theirs: 'target_id division CASCADE' },
  },
  directive_evaluation: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', year: 'integer', quarter: 'varchar(40)', date: 'varchar(10)', method: 'varchar(40)', result: 'varchar(40)', reason: 'text null', cause: 'text null', countermeasure: 'text null', directive_id: 'integer' },
    indices: { ix_directive_evaluation_directive: 'directive_id' },
    keys: { fk_directive_evaluation_directive: 'directive_id directive' },
  },
  division: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', name_en: 'varchar(200) null', kind: 'varchar(40)', valid_from: 'varchar(10)', valid_to: 'varchar(10) null', parent_id: 'integer null', successor_id: 'integer null' },
    indices: { uq_division_code: '!code', ix_division_parent: 'parent_id', ix_division_successor: 'successor_id' },
    keys: { fk_division_parent: 'parent_id division', fk_division_successor: 'successor_id division' },
  },
  duty_shift: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', date: 'varchar(10)', mode: 'varchar(40)', persons: 'integer', plan_id: 'integer', function_area_id: 'integer null', division_id: 'integer' },
    indices: { ix_duty_shift_plan: 'plan_id', ix_duty_shift_function_area: 'function_area_id', ix_duty_shift_division: 'division_id' },
    keys: { fk_duty_shift_plan: 'plan_id seasonal_plan', fk_duty_shift_function_area: 'function_area_id function_area', fk_duty_shift_division: 'division_id division' },
  },
  evidence: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', noun: 'varchar(200)', record: 'varchar(200)', title: 'varchar(200)', statement_id: 'integer' },
    indices: { ix_evidence_statement: 'statement_id' },
    keys: { fk_evidence_statement: 'statement_id statement' },
  },
  facility: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', kind: 'varchar(40)', address: 'varchar(200) null', latitude: 'double null', longitude: 'double null', opened_on: 'varchar(10) null', closed_on: 'varchar(10) null', division_id: 'integer' },
    indices: { uq_facility_code: '!code', ix_facility_division: 'division_id' },
    keys: { fk_facility_division: 'division_id division' },
  },
  finding_action: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', text: 'text', planned_on: 'varchar(10)', due_on: 'varchar(10) null', done_on: 'varchar(10) null', evidence: 'text null', finding_id: 'integer' },
    indices: { ix_finding_action_finding: 'finding_id' },
    keys: { fk_finding_action_finding: 'finding_id audit_finding' },
  },
  finding_check: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', year: 'integer', quarter: 'varchar(40)', date: 'varchar(10)', result: 'varchar(40)', reason: 'text null', cause: 'text null', countermeasure: 'text null', finding_id: 'integer' },
    indices: { ix_finding_check_finding: 'finding_id' },
    keys: { fk_finding_check_finding: 'finding_id audit_finding' },
  },
  function_area: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', order: 'integer', name: 'varchar(200)', measures: 'text null', plan_id: 'integer', division_id: 'integer' },
    indices: { ix_function_area_plan: 'plan_id', ix_function_area_division: 'division_id' },
    keys: { fk_function_area_plan: 'plan_id seasonal_plan', fk_function_area_division: 'division_id division' },
  },
  fund: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(40)', name: 'varchar(200)', group: 'varchar(40)', order: 'integer', parent_id: 'integer null' },
    indices: { uq_fund_code: '!code', ix_fund_parent: 'parent_id' },
    keys: { fk_fund_parent: 'parent_id fund' },
  },
  idea: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', text: 'text', proposer: 'varchar(40)', received_on: 'varchar(10)', adopted_on: 'varchar(10) null', in_place_on: 'varchar(10) null', rejected_on: 'varchar(10) null', division_id: 'integer null', project_id: 'integer null', finding_id: 'integer null' },
    indices: { uq_idea_code: '!code', ix_idea_division: 'division_id', ix_idea_project: 'project_id', ix_idea_finding: 'finding_id' },
    keys: { fk_idea_division: 'division_id division', fk_idea_project: 'project_id project', fk_idea_finding: 'finding_id benchmark_finding' },
  },
  idea_review: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', date: 'varchar(10)', score: 'double', comment: 'text null', idea_id: 'integer', decision_id: 'integer null' },
    indices: { ix_idea_review_idea: 'idea_id', ix_idea_review_decision: 'decision_id' },
    keys: { fk_idea_review_idea: 'idea_id idea', fk_idea_review_decision: 'decision_id committee_decision' },
  },
  information_system: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', live_on: 'varchar(10) null', retired_on: 'varchar(10) null', external: 'boolean', division_id: 'integer null', project_id: 'integer null' },
    indices: { uq_information_system_code: '!code', ix_information_system_division: 'division_id', ix_information_system_project: 'project_id' },
    keys: { fk_information_system_division: 'division_id division', fk_information_system_project: 'project_id project' },
  },
  investment_review: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', target_year: 'integer', total_cost: 'bigint', is_new: 'boolean', due_on: 'varchar(10) null', due_text: 'varchar(200) null', project_id: 'integer', threshold_id: 'integer', decision_id: 'integer null' },
    indices: { uq_investment_review_code: '!code', ix_investment_review_project: 'project_id', ix_investment_review_threshold: 'threshold_id', ix_investment_review_decision: 'decision_id' },
    keys: { fk_investment_review_project: 'project_id project', fk_investment_review_threshold: 'threshold_id legal_threshold', fk_investment_review_decision: 'decision_id committee_decision' },
  },
  lawsuit: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', title: 'varchar(300)', side: 'varchar(40)', claim: 'bigint null', important: 'boolean', division_id: 'integer', regulation_id: 'integer null', counsel_id: 'integer null' },
    indices: { uq_lawsuit_code: '!code', ix_lawsuit_division: 'division_id', ix_lawsuit_regulation: 'regulation_id', ix_lawsuit_counsel: 'counsel_id' },
    keys: { fk_lawsuit_division: 'division_id division', fk_lawsuit_regulation: 'regulation_id regulation', fk_lawsuit_counsel: 'counsel_id legal_counsel' },
  },
  lawsuit_event: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', kind: 'varchar(40)', date: 'varchar(10)', instance: 'integer null', judgment: 'varchar(40) null', outcome: 'varchar(40) null', note: 'text null', lawsuit_id: 'integer' },
    indices: { ix_lawsuit_event_lawsuit: 'lawsuit_id' },
    keys: { fk_lawsuit_event_lawsuit: 'lawsuit_id lawsuit' },
  },
  legal_counsel: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', valid_from: 'varchar(10)', valid_to: 'varchar(10) null' },
    indices: { uq_legal_counsel_code: '!code' },
  },
  legal_threshold: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', amount: 'bigint null', ratio: 'double null', days: 'integer null', valid_from: 'varchar(10)', valid_to: 'varchar(10) null', basis_id: 'integer null' },
    indices: { ix_legal_threshold_basis: 'basis_id' },
    keys: { fk_legal_threshold_basis: 'basis_id upper_law' },
  },
  metric: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', unit: 'varchar(200)', aggregation: 'varchar(40)', numerator_id: 'integer null', denominator_id: 'integer null', system_id: 'integer null', project_id: 'integer null' },
    indices: { uq_metric_code: '!code', ix_metric_numerator: 'numerator_id', ix_metric_denominator: 'denominator_id', ix_metric_system: 'system_id', ix_metric_project: 'project_id' },
    keys: { fk_metric_numerator: 'numerator_id metric', fk_metric_denominator: 'denominator_id metric', fk_metric_system: 'system_id information_system', fk_metric_project: 'project_id project' },
  },
  metric_value: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', period_from: 'varchar(10)', period_to: 'varchar(10)', value: 'double', metric_id: 'integer' },
    indices: { ix_metric_value_metric: 'metric_id' },
    keys: { fk_metric_value_metric: 'metric_id metric' },
  },
  mid_term_amount: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', fiscal_year: 'integer', funding_source: 'varchar(40)', amount: 'bigint', plan_id: 'integer', project_id: 'integer', field_id: 'integer' },
    indices: { ix_mid_term_amount_plan: 'plan_id', ix_mid_term_amount_project: 'project_id', ix_mid_term_amount_field: 'field_id' },
    keys: { fk_mid_term_amount_plan: 'plan_id mid_term_plan', fk_mid_term_amount_project: 'project_id project', fk_mid_term_amount_field: 'field_id work_field' },
  },
  mid_term_plan: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', edition_year: 'integer', start_year: 'integer', end_year: 'integer', submission_due_on: 'varchar(10)', submitted_on: 'varchar(10) null', bill_id: 'integer null', decision_id: 'integer null', supersedes_id: 'integer null' },
    indices: { uq_mid_term_plan_code: '!code', ix_mid_term_plan_bill: 'bill_id', ix_mid_term_plan_decision: 'decision_id', ix_mid_term_plan_supersedes: 'supersedes_id' },
    keys: { fk_mid_term_plan_bill: 'bill_id bill', fk_mid_term_plan_decision: 'decision_id committee_decision', fk_mid_term_plan_supersedes: 'supersedes_id mid_term_plan' },
  },
  milestone: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', order: 'integer', title: 'varchar(200)', due_from: 'varchar(10) null', due_on: 'varchar(10) null', precision: 'varchar(40)', due_text: 'varchar(200)', done_on: 'varchar(10) null', project_id: 'integer' },
    indices: { ix_milestone_project: 'project_id' },
    keys: { fk_milestone_project: 'project_id project' },
  },
  network_link: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', carrier: 'varchar(200) null', opened_on: 'varchar(10)', closed_on: 'varchar(10) null', a_end_id: 'integer', b_end_id: 'integer', a_asset_id: 'integer null', b_asset_id: 'integer null', project_id: 'integer null' },
    indices: { uq_network_link_code: '!code', ix_network_link_a_end: 'a_end_id', ix_network_link_b_end: 'b_end_id', ix_network_link_a_asset: 'a_asset_id', ix_network_link_b_asset: 'b_asset_id', ix_network_link_project: 'project_id' },
    keys: { fk_network_link_a_end: 'a_end_id facility', fk_network_link_b_end: 'b_end_id facility', fk_network_link_a_asset: 'a_asset_id asset', fk_network_link_b_asset: 'b_asset_id asset', fk_network_link_project: 'project_id project' },
  },
  objective: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', year: 'integer', title: 'varchar(200)', indicator: 'varchar(200)', unit: 'varchar(200) null', target: 'double', weight: 'double', set_on: 'varchar(10) null', holder_id: 'integer', project_id: 'integer null', budget_line_id: 'integer null' },
    indices: { uq_objective_code: '!code', ix_objective_holder: 'holder_id', ix_objective_project: 'project_id', ix_objective_budget_line: 'budget_line_id' },
    keys: { fk_objective_holder: 'holder_id post', fk_objective_project: 'project_id project', fk_objective_budget_line: 'budget_line_id budget_line' },
  },
  objective_review: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', kind: 'varchar(40)', date: 'varchar(10)', actual: 'double null', score: 'double null', used_for: 'varchar(200) null', reason: 'text null', cause: 'text null', countermeasure: 'text null', objective_id: 'integer' },
    indices: { ix_objective_review_objective: 'objective_id' },
    keys: { fk_objective_review_objective: 'objective_id objective' },
  },
  pledge: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', plan_id: 'integer null', field_id: 'integer null', division_id: 'integer' },
    indices: { uq_pledge_code: '!code', ix_pledge_plan: 'plan_id', ix_pledge_field: 'field_id', ix_pledge_division: 'division_id' },
    keys: { fk_pledge_plan: 'plan_id basic_plan', fk_pledge_field: 'field_id work_field', fk_pledge_division: 'division_id division' },
  },
  pledge_projects: {
    columns: { pledge_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_ca2a66cd385772cbf122ce77d2: 'pledge_id', IDX_e87ccd4433c533f8a025a04072: 'target_id' },
    keys: { fk_pledge_projects_mine: 'pledge_id pledge CASCADE', fk_pledge_projects_theirs: 'target_id project CASCADE' },
  },
  post: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', track: 'varchar(40)', grade: 'integer', valid_from: 'varchar(10)', valid_to: 'varchar(10) null', division_id: 'integer' },
    indices: { uq_post_code: '!code', ix_post_division: 'division_id' },
    keys: { fk_post_division: 'division_id division' },
  },
  progress_note: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', date: 'varchar(10)', text: 'text', progress: 'double null', project_id: 'integer null', directive_id: 'integer null', commitment_id: 'integer null' },
    indices: { ix_progress_note_project: 'project_id', ix_progress_note_directive: 'directive_id', ix_progress_note_commitment: 'commitment_id' },
    keys: { fk_progress_note_project: 'project_id project', fk_progress_note_directive: 'directive_id directive', fk_progress_note_commitment: 'commitment_id commitment' },
  },
  project: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', kind: 'varchar(40)', sector: 'varchar(40) null', purpose: 'text null', plan_year: 'integer null', starts_on: 'varchar(10) null', ends_on: 'varchar(10) null', precision: 'varchar(40) null', period_text: 'varchar(200) null', required_budget: 'bigint null', field_id: 'integer null', division_id: 'integer', team_id: 'integer null', part_of_id: 'integer null' },
    indices: { uq_project_code: '!code', ix_project_field: 'field_id', ix_project_division: 'division_id', ix_project_team: 'team_id', ix_project_part_of: 'part_of_id' },
    keys: { fk_project_field: 'field_id work_field', fk_project_division: 'division_id division', fk_project_team: 'team_id team', fk_project_part_of: 'part_of_id project' },
  },
  project_cooperating_divisions: {
    columns: { project_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_e827e58d83ccf3ea0b807b01c0: 'project_id', IDX_86fc89f7ab2a09e9eb67699f88: 'target_id' },
    keys: { fk_project_cooperating_divisions_mine: 'project_id project CASCADE', fk_project_cooperating_divisions_theirs: 'target_id division CASCADE' },
  },
  publication: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', issued_on: 'varchar(10) null', precision: 'varchar(40)', copies: 'integer null', yearly_issues: 'integer null', recipients: 'varchar(200) null', online: 'boolean', project_id: 'integer null', basic_plan_id: 'integer null' },
    indices: { uq_publication_code: '!code', ix_publication_project: 'project_id', ix_publication_basic_plan: 'basic_plan_id' },
    keys: { fk_publication_project: 'project_id project', fk_publication_basic_plan: 'basic_plan_id basic_plan' },
  },
  question_paper: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', received_on: 'varchar(10)', session_id: 'integer', member_id: 'integer' },
    indices: { uq_question_paper_code: '!code', ix_question_paper_session: 'session_id', ix_question_paper_member: 'member_id' },
    keys: { fk_question_paper_session: 'session_id council_session', fk_question_paper_member: 'member_id council_member' },
  },
  regulation: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(300)', kind: 'varchar(40)', enacted_on: 'varchar(10)', abolished_on: 'varchar(10) null', division_id: 'integer' },
    indices: { uq_regulation_code: '!code', ix_regulation_division: 'division_id' },
    keys: { fk_regulation_division: 'division_id division' },
  },
  regulation_change: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', regulation_kind: 'varchar(40)', title: 'varchar(300)', action: 'varchar(40) null', reason: 'varchar(40) null', reason_text: 'text null', proposed_on: 'varchar(10)', notice_from: 'varchar(10) null', notice_to: 'varchar(10) null', submitted_on: 'varchar(10) null', promulgated_on: 'varchar(10) null', promulgation_number: 'varchar(200) null', effective_on: 'varchar(10) null', dropped_on: 'varchar(10) null', regulation_id: 'integer null', upper_law_id: 'integer null', bill_id: 'integer null' },
    indices: { uq_regulation_change_code: '!code', ix_regulation_change_regulation: 'regulation_id', ix_regulation_change_upper_law: 'upper_law_id', ix_regulation_change_bill: 'bill_id' },
    keys: { fk_regulation_change_regulation: 'regulation_id regulation', fk_regulation_change_upper_law: 'upper_law_id upper_law', fk_regulation_change_bill: 'bill_id bill' },
  },
  regulation_text: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', number: 'integer', text: 'text', effective_from: 'varchar(10)', effective_to: 'varchar(10) null', published_on: 'varchar(10) null', regulation_id: 'integer', change_id: 'integer null' },
    indices: { ix_regulation_text_regulation: 'regulation_id', ix_regulation_text_change: 'change_id' },
    keys: { fk_regulation_text_regulation: 'regulation_id regulation', fk_regulation_text_change: 'change_id regulation_change' },
  },
  regulation_upper_laws: {
    columns: { regulation_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_931d1d008320d5b2b05be7c296: 'regulation_id', IDX_9784a017793c2b009de02b2d20: 'target_id' },
    keys: { fk_regulation_upper_laws_mine: 'regulation_id regulation CASCADE', fk_regulation_upper_laws_theirs: 'target_id upper_law CASCADE' },
  },
  regulatory_review: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', subject: 'varchar(300)', kind: 'varchar(40)', registered_on: 'varchar(10)', impact_analysed_on: 'varchar(10) null', decided_on: 'varchar(10) null', result: 'varchar(40) null', regulation_id: 'integer null', division_id: 'integer' },
    indices: { uq_regulatory_review_code: '!code', ix_regulatory_review_regulation: 'regulation_id', ix_regulatory_review_division: 'division_id' },
    keys: { fk_regulatory_review_regulation: 'regulation_id regulation', fk_regulatory_review_division: 'division_id division' },
  },
  replacement_batch: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', specification: 'varchar(200) null', planned: 'integer', starts_on: 'varchar(10)', ends_on: 'varchar(10)', project_id: 'integer null', budget_line_id: 'integer null' },
    indices: { uq_replacement_batch_code: '!code', ix_replacement_batch_project: 'project_id', ix_replacement_batch_budget_line: 'budget_line_id' },
    keys: { fk_replacement_batch_project: 'project_id project', fk_replacement_batch_budget_line: 'budget_line_id budget_line' },
  },
  report_edition: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', issued_on: 'varchar(10)', precision: 'varchar(40)' },
    indices: { uq_report_edition_code: '!code' },
  },
  report_item: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', title_en: 'varchar(200)', order: 'integer', section: 'varchar(40)', as_of: 'varchar(10) null', views: 'text', report_id: 'integer', team_id: 'integer null' },
    indices: { ix_report_item_report: 'report_id', uq_report_item_code: '!code', ix_report_item_team: 'team_id' },
    keys: { fk_report_item_report: 'report_id report_edition', fk_report_item_team: 'team_id team' },
  },
  report_item_projects: {
    columns: { report_item_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_7676612125641ffb3e9ab9908f: 'report_item_id', IDX_4dc165cb87d5c45d7bcbc60227: 'target_id' },
    keys: { fk_report_item_projects_mine: 'report_item_id report_item CASCADE', fk_report_item_projects_theirs: 'target_id project CASCADE' },
  },
  reported_figure: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', table: 'varchar(200)', row: 'varchar(200)', column: 'varchar(200)', value: 'double null', printed: 'varchar(200)', unit: 'varchar(200)', scale: 'double', as_of: 'varchar(10) null', reading: 'double null', reading_note: 'text null', item_id: 'integer' },
    indices: { ix_reported_figure_item: 'item_id' },
    keys: { fk_reported_figure_item: 'item_id report_item' },
  },
  rollout: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', live_on: 'varchar(10)', precision: 'varchar(40)', ended_on: 'varchar(10) null', system_id: 'integer', domain_id: 'integer null', division_id: 'integer' },
    indices: { ix_rollout_system: 'system_id', ix_rollout_domain: 'domain_id', ix_rollout_division: 'division_id' },
    keys: { fk_rollout_system: 'system_id information_system', fk_rollout_domain: 'domain_id work_domain', fk_rollout_division: 'division_id division' },
  },
  savings_award: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', proposed_on: 'varchar(10)', proposed_amount: 'bigint', amount: 'bigint null', paid_on: 'varchar(10) null', record_id: 'integer', division_id: 'integer null', post_id: 'integer null', decision_id: 'integer null' },
    indices: { uq_savings_award_code: '!code', ix_savings_award_record: 'record_id', ix_savings_award_division: 'division_id', ix_savings_award_post: 'post_id', ix_savings_award_decision: 'decision_id' },
    keys: { fk_savings_award_record: 'record_id savings_record', fk_savings_award_division: 'division_id division', fk_savings_award_post: 'post_id post', fk_savings_award_decision: 'decision_id committee_decision' },
  },
  savings_record: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', date: 'varchar(10)', amount: 'bigint', description: 'text', target_id: 'integer null', division_id: 'integer', line_id: 'integer null' },
    indices: { uq_savings_record_code: '!code', ix_savings_record_target: 'target_id', ix_savings_record_division: 'division_id', ix_savings_record_line: 'line_id' },
    keys: { fk_savings_record_target: 'target_id savings_target', fk_savings_record_division: 'division_id division', fk_savings_record_line: 'line_id budget_line' },
  },
  savings_target: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', fiscal_year: 'integer', starts_on: 'varchar(10)', ends_on: 'varchar(10)', rate: 'double', base_on: 'varchar(10)', division_id: 'integer null' },
    indices: { uq_savings_target_code: '!code', ix_savings_target_division: 'division_id' },
    keys: { fk_savings_target_division: 'division_id division' },
  },
  seasonal_plan: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', kind: 'varchar(40)', title: 'varchar(200)', starts_on: 'varchar(10)', ends_on: 'varchar(10)', opened_on: 'varchar(10) null', closed_on: 'varchar(10) null', project_id: 'integer null' },
    indices: { uq_seasonal_plan_code: '!code', ix_seasonal_plan_project: 'project_id' },
    keys: { fk_seasonal_plan_project: 'project_id project' },
  },
  situation_room: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', mode: 'varchar(40)', responsible: 'varchar(200)', plan_id: 'integer' },
    indices: { ix_situation_room_plan: 'plan_id' },
    keys: { fk_situation_room_plan: 'plan_id seasonal_plan' },
  },
  situation_room_divisions: {
    columns: { situation_room_id: 'integer key', target_id: 'integer key' },
    indices: { IDX_68b7c7877174e10f802cba0223: 'situation_room_id', IDX_c4c39632ed99f8ebfe4215d173: 'target_id' },
    keys: { fk_situation_room_divisions_mine: 'situation_room_id situation_room CASCADE', fk_situation_room_divisions_theirs: 'target_id division CASCADE' },
  },
  staffing_change: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', date: 'varchar(10)', authorized_delta: 'integer', current_delta: 'integer', reason: 'varchar(200)', quota_id: 'integer' },
    indices: { ix_staffing_change_quota: 'quota_id' },
    keys: { fk_staffing_change_quota: 'quota_id staffing_quota' },
  },
  staffing_quota: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', track: 'varchar(40)', grade: 'integer', series: 'varchar(40)', division_id: 'integer' },
    indices: { ix_staffing_quota_division: 'division_id' },
    keys: { fk_staffing_quota_division: 'division_id division' },
  },
  statement: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', section: 'varchar(40)', order: 'integer', text: 'text', mark: 'varchar(4) null', level: 'integer', line: 'integer', half: 'varchar(40) null', item_id: 'integer', project_id: 'integer null', parent_id: 'integer null' },
    indices: { ix_statement_item: 'item_id', ix_statement_project: 'project_id', ix_statement_parent: 'parent_id' },
    keys: { fk_statement_item: 'item_id report_item', fk_statement_project: 'project_id project', fk_statement_parent: 'parent_id statement' },
  },
  statistic_series: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', unit: 'varchar(200)', axes: 'text', survey_id: 'integer' },
    indices: { uq_statistic_series_code: '!code', ix_statistic_series_survey: 'survey_id' },
    keys: { fk_statistic_series_survey: 'survey_id survey' },
  },
  statistic_value: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', basis_on: 'varchar(10)', axis1: 'varchar(200) null', axis2: 'varchar(200) null', axis3: 'varchar(200) null', value: 'double', series_id: 'integer' },
    indices: { ix_statistic_value_series: 'series_id' },
    keys: { fk_statistic_value_series: 'series_id statistic_series' },
  },
  status_assessment: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', date: 'varchar(10)', status: 'varchar(40)', reason: 'text null', cause: 'text null', countermeasure: 'text null', project_id: 'integer' },
    indices: { ix_status_assessment_project: 'project_id' },
    keys: { fk_status_assessment_project: 'project_id project' },
  },
  stock_take: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', date: 'varchar(10)', kind: 'varchar(40)', counted: 'integer', closed_on: 'varchar(10) null', note: 'text null', facility_id: 'integer' },
    indices: { uq_stock_take_code: '!code', ix_stock_take_facility: 'facility_id' },
    keys: { fk_stock_take_facility: 'facility_id facility' },
  },
  survey: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', basis_on: 'varchar(10) null', starts_on: 'varchar(10) null', ends_on: 'varchar(10) null', precision: 'varchar(40)', target: 'text null', target_count: 'integer null', item_count: 'integer null', method: 'text null', published_on: 'varchar(10) null', division_id: 'integer', project_id: 'integer null', budget_line_id: 'integer null' },
    indices: { uq_survey_code: '!code', ix_survey_division: 'division_id', ix_survey_project: 'project_id', ix_survey_budget_line: 'budget_line_id' },
    keys: { fk_survey_division: 'division_id division', fk_survey_project: 'project_id project', fk_survey_budget_line: 'budget_line_id budget_line' },
  },
  system_change: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', kind: 'varchar(40)', date: 'varchar(10)', precision: 'varchar(40)', title: 'varchar(200)', text: 'text null', system_id: 'integer', project_id: 'integer null' },
    indices: { ix_system_change_system: 'system_id', ix_system_change_project: 'project_id' },
    keys: { fk_system_change_system: 'system_id information_system', fk_system_change_project: 'project_id project' },
  },
  system_integration: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', both_ways: 'boolean', since: 'varchar(10)', until: 'varchar(10) null', content: 'text', from_system_id: 'integer', to_system_id: 'integer' },
    indices: { ix_system_integration_from_system: 'from_system_id', ix_system_integration_to_system: 'to_system_id' },
    keys: { fk_system_integration_from_system: 'from_system_id information_system', fk_system_integration_to_system: 'to_system_id information_system' },
  },
  system_phase: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', number: 'integer', starts_on: 'varchar(10) null', completed_on: 'varchar(10) null', system_id: 'integer' },
    indices: { ix_system_phase_system: 'system_id' },
    keys: { fk_system_phase_system: 'system_id information_system' },
  },
  team: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', name_en: 'varchar(200) null', valid_from: 'varchar(10)', valid_to: 'varchar(10) null', division_id: 'integer', successor_id: 'integer null' },
    indices: { uq_team_code: '!code', ix_team_division: 'division_id', ix_team_successor: 'successor_id' },
    keys: { fk_team_division: 'division_id division', fk_team_successor: 'successor_id team' },
  },
  training_plan: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', year: 'integer', half: 'varchar(40)', audience: 'varchar(40)', sessions: 'integer', persons: 'integer', project_id: 'integer null', budget_line_id: 'integer null' },
    indices: { ix_training_plan_project: 'project_id', ix_training_plan_budget_line: 'budget_line_id' },
    keys: { fk_training_plan_project: 'project_id project', fk_training_plan_budget_line: 'budget_line_id budget_line' },
  },
  training_session: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', held_on: 'varchar(10)', ends_on: 'varchar(10) null', audience: 'varchar(40)', capacity: 'integer null', attendees: 'integer null', cancelled_on: 'varchar(10) null', course_id: 'integer', venue_id: 'integer' },
    indices: { uq_training_session_code: '!code', ix_training_session_course: 'course_id', ix_training_session_venue: 'venue_id' },
    keys: { fk_training_session_course: 'course_id course', fk_training_session_venue: 'venue_id facility' },
  },
  upper_law: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', title: 'varchar(200)', changed_on: 'varchar(10) null' },
    indices: { uq_upper_law_code: '!code' },
  },
  work_domain: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', order: 'integer', phase_id: 'integer' },
    indices: { uq_work_domain_code: '!code', ix_work_domain_phase: 'phase_id' },
    keys: { fk_work_domain_phase: 'phase_id system_phase' },
  },
  work_field: {
    columns: { id: 'integer key', version: 'integer', origin: 'varchar(40)', source: 'text null', code: 'varchar(200)', name: 'varchar(200)', scheme: 'varchar(40)', order: 'integer' },
    indices: { uq_work_field_code: '!code' },
  },
};

export class Init1037620800000 implements MigrationInterface {
  name = 'Init1037620800000';

  async up(runner: QueryRunner): Promise<void> {
    await compareByCodePoint(runner);
    await createTables(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, Object.keys(tables));
  }
}
