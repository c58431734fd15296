-- What a program is wanted for, and by what one will know: a JSON list, none where nobody said.
alter table program add column objectives ${json};
