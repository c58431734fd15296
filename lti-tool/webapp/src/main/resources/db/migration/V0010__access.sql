-- A login that waits for its launch: consumed by one delete, so that a replay fails on every node.
create table login_state (
  tenant_id uuid not null,
  state_hash varchar(64) primary key,
  nonce varchar(64) not null,
  target_link_uri varchar(2000) not null,
  proof_hash varchar(64) not null,
  expires_at timestamp with time zone not null
);
create index login_state_expiry on login_state (expires_at);

-- What a launch opened: the session of one frame or tab, of one person in one course.
create table launch (
  tenant_id uuid not null,
  id uuid primary key,
  secret_hash varchar(64) not null,
  person_id uuid not null references person (id),
  course_id uuid references course (id),
  role varchar(20) not null,
  view varchar(20) not null,
  reason varchar(20) not null,
  activity_id uuid,
  resource_link_id varchar(255),
  link_title varchar(255),
  line_item_url varchar(2000),
  issuer varchar(1000) not null,
  subject varchar(255) not null,
  deployment_id varchar(255) not null,
  locale varchar(35) not null,
  frame_origin varchar(255),
  launched_at timestamp with time zone not null,
  seen_at timestamp with time zone not null
);
create index launch_seen on launch (seen_at);

-- What the platform asked for at a deep linking launch; answered once.
create table deep_linking (
  tenant_id uuid not null,
  launch_id uuid primary key references launch (id) on delete cascade,
  return_url varchar(2000) not null,
  data text,
  accepts_link boolean not null,
  accepts_line_item boolean not null,
  suggested_title varchar(255),
  suggested_text varchar(2000),
  answered_at timestamp with time zone
);
