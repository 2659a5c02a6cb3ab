// The generated queries look a CountryGroup up by its own label and id.
CREATE CONSTRAINT country_group_id IF NOT EXISTS
FOR (c:CountryGroup) REQUIRE c.id IS UNIQUE
