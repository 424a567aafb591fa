-- Projects on track have a reason too: those that have none are looked at again.
update node set health_due = now() where health = 'ON_TRACK' and health_reasons = '[]'::jsonb and removed_at is null;
