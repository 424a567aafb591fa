-- What the proposal service sends when a proposal is handed in, for pgbench: one transaction, the same statements.
-- Between the two comments stands what pgbench can't make as a parameter; names that end in _ are its variables.
begin;
select granted, body_digest, status, headers, body
from stored_answer(
    /*value*/uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())/*end*/,
    /*value*/(random() * 9e18)::bigint/*end*/);
insert into proposal (
    back_state, title, problem, improvement, expected_effect, own_work, category, district, challenge,
    responsible_department, tags, details, hidden, created_at, event_sequence, pilot, promise, project_id, completion,
    effects, measurement_draft, story_id, kind, number, ordered_at, outcome, rule_version, author, contributors,
    erased_at, invitation, state, submitted_at, terms, title_folded, call_id, external_id, grades, handling_version,
    joining, links, origin, outcome_version, review, source, transferred_as, version, id)
values (
    /*value*/null/*end*/, :title_, :problem_, :improvement_, /*value*/null/*end*/, /*value*/null/*end*/, :category_,
    /*value*/null/*end*/, /*value*/null/*end*/, :department_, :list_, :object_, /*value*/false/*end*/,
    /*value*/now()/*end*/, /*value*/1/*end*/, /*value*/null/*end*/, /*value*/null/*end*/, /*value*/null/*end*/,
    /*value*/null/*end*/, :list_, /*value*/null/*end*/, /*value*/null/*end*/, /*value*/'IDEA'/*end*/,
    /*value*/'A-' || uuidv7()/*end*/, /*value*/now()/*end*/, /*value*/null/*end*/, /*value*/2/*end*/, :author_,
    :contributors_, /*value*/null/*end*/, /*value*/null/*end*/, /*value*/'SUBMITTED'/*end*/, /*value*/now()/*end*/,
    array_to_tsvector(:terms_), :folded_, /*value*/null/*end*/, /*value*/null/*end*/, :list_, /*value*/1/*end*/,
    /*value*/null/*end*/, :list_, /*value*/null/*end*/, /*value*/1/*end*/, :review_, /*value*/null/*end*/, /*value*/null/*end*/,
    /*value*/1/*end*/, /*value*/set_config('bench.id', uuidv7()::text, true)::uuid/*end*/);
with part0 as (
    insert into change (
        aggregate_type, aggregate_id, version, at, command, actor, actor_role, client, trace_id, rule_version,
        on_behalf_of, reason, diff, digest)
    values (
        /*value*/'proposal'/*end*/, /*value*/uuidv7()/*end*/, /*value*/1/*end*/, /*value*/clock_timestamp()/*end*/,
        /*value*/'submit'/*end*/, :author_, /*value*/'citizen'/*end*/, /*value*/'innovation-local'/*end*/, :trace_,
        /*value*/2/*end*/, /*value*/null/*end*/, /*value*/null/*end*/, /*value*/null/*end*/::jsonb,
        /*value*/uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())/*end*/)),
part1 as (
    insert into support_watch (proposal_id, rule_version) values (/*value*/current_setting('bench.id')::uuid/*end*/, /*value*/1/*end*/)),
part2 as (
    insert into duty (
        id, kind, resource_type, resource_id, title, responsible_subject, responsible_department, responsible_role,
        opened_at, term_count, term_unit, rule_version, state, stage, due_at, warn_at, pauses, closed_at, closed_by,
        event_sequence, next_at, is_right)
    values (
        /*value*/uuidv7()/*end*/, /*value*/'decide-adoption'/*end*/, /*value*/'proposal'/*end*/,
        /*value*/uuidv7()/*end*/, :title_, /*value*/null/*end*/, :department_, /*value*/null/*end*/,
        /*value*/clock_timestamp()/*end*/, /*value*/30/*end*/, /*value*/'CALENDAR_DAYS'/*end*/, /*value*/2/*end*/,
        /*value*/'OPEN'/*end*/, /*value*/'NONE'/*end*/, /*value*/clock_timestamp() + interval '30 days'/*end*/,
        /*value*/clock_timestamp() + interval '21 days'/*end*/, :list_::jsonb, /*value*/null/*end*/,
        /*value*/null/*end*/, /*value*/1/*end*/, /*value*/clock_timestamp() + interval '21 days'/*end*/, /*value*/false/*end*/)),
part3 as (
    insert into outbox (event_id, topic, aggregate_id, type, sequence, occurred_at, attributes, data)
    values (
        /*value*/uuidv7()/*end*/, /*value*/'innovation.proposals'/*end*/, /*value*/uuidv7()/*end*/,
        /*value*/'city.innovation.duty.opened.v1'/*end*/, /*value*/1/*end*/, /*value*/clock_timestamp()/*end*/,
        :attributes_::jsonb, :opened_),
    (
        /*value*/uuidv7()/*end*/, /*value*/'innovation.proposals'/*end*/, /*value*/uuidv7()/*end*/,
        /*value*/'city.innovation.proposal.submitted.v1'/*end*/, /*value*/1/*end*/, /*value*/clock_timestamp()/*end*/,
        :attributes_::jsonb, :submitted_))
insert into idempotency (key, body_digest, status, headers, body)
values (
    /*value*/uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())/*end*/,
    /*value*/uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())/*end*/,
    /*value*/201/*end*/, :headers_::jsonb, :answer_);
commit;
