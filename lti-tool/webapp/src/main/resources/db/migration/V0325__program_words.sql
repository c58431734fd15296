-- What a program calls its two sides, by language: JSON, none where that is what its template says.
alter table program add column vocabulary ${json};
