-- By what entities and places are known again, as they are judged and as they were coded, and the words that name them.

ALTER TABLE participants ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE participants ADD COLUMN coded TEXT NOT NULL DEFAULT '';
ALTER TABLE participants ADD COLUMN words TEXT NOT NULL DEFAULT '';
UPDATE participants SET subject = coalesce(entity, 'name:' || coalesce(country, '') || ':' || name),
    coded = coalesce(entity, 'name:' || coalesce(country, '') || ':' || name),
    words = coalesce((SELECT json_extract(m.form, '$.' || role || 's[' || participants.pos || '].text')
                      FROM mentions m WHERE m.id = mention), '');
CREATE INDEX participants_subject ON participants (subject);
CREATE INDEX participants_coded ON participants (coded);

ALTER TABLE chains ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE chains ADD COLUMN coded TEXT NOT NULL DEFAULT '';
UPDATE chains SET subject = coalesce(entity, 'name::' || words), coded = coalesce(entity, 'name::' || words);
CREATE INDEX chains_subject ON chains (subject);
CREATE INDEX chains_coded ON chains (coded);

ALTER TABLE places ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE places ADD COLUMN words TEXT NOT NULL DEFAULT '';
UPDATE places SET subject = coalesce(place, 'name:' || coalesce(country, '') || ':' || name),
    words = coalesce((SELECT json_extract(m.form, '$.places[' || places.pos || '].text')
                      FROM mentions m WHERE m.id = mention), '');
CREATE INDEX places_subject ON places (subject);
CREATE INDEX decisions_field ON decisions (field);
