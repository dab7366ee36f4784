CREATE TABLE patron (
    id integer PRIMARY KEY,
    full_name text NOT NULL,
    birth_date date,
    birth_country varchar(40),  -- from the old card form
    senior_citizen boolean DEFAULT false
);
