<#-- What a page says of itself to search engines, catalogues and people's messengers. -->
<#import "labels.ftl" as labels>

<#macro all section>
<#local title = (section == "home")?then(portal.name, content.title)>
<@dublinCore title/>
<#if portal.baseUrl??>
<link rel="canonical" href="${portal.baseUrl}${content.uri}">
</#if>
<#if portal.hasFeed()>
<link rel="alternate" type="application/atom+xml" title="Tin cập nhật" href="${content.rootpath}atom.xml">
</#if>
<@openGraph title=title type=(section == "home")?then("website", "article")/>
</#macro>

<#--
  Dublin Core. What the copy of a plan does not state is left out, the date first of all: the day a plan came to this
  portal is not its date, so it stands as DCTERMS.available. The licence is that of the portal's data, not of the
  plans' own texts. No link to the vocabulary: it stands on another host.
-->
<#macro dublinCore title>
<@term name="title" value=title/>
<#if content.plan??>
<@ofPlan content.plan.metadata/>
<#else>
<@term name="creator" value=portal.owner!portal.name/>
<#if (content.changed!portal.lastChanged)??>
<@term name="date" value=content.changed!portal.lastChanged/>
</#if>
<@term name="identifier" value=(portal.baseUrl!"") + content.uri/>
<@term name="type" value=(content.uri == "du-lieu/index.html" || content.indicator??)?then("Dataset", "Text")/>
<#if content.place??>
<@term name="coverage" value=content.place.name/>
</#if>
<#if portal.licence??>
<@term name="rights" value=portal.licence.name + (portal.licence.address??)?then(", " + (portal.licence.address!""), "")/>
</#if>
</#if>
<@term name="description" value=content.description/>
<@term name="publisher" value=portal.owner!portal.name/>
<@term name="subject" value="Nghị quyết số 57-NQ/TW; khoa học, công nghệ; đổi mới sáng tạo; chuyển đổi số"/>
<@term name="format" value="text/html"/>
<@term name="language" value="vi"/>
</#macro>

<#-- The number alone names no document, so issuer and day stand with it. -->
<#macro ofPlan meta>
<@term name="creator" value=meta.issuer/>
<#if meta.issued??>
<@term name="date" value=meta.issued/>
</#if>
<meta name="DCTERMS.available" content="${meta.published}">
<meta name="DCTERMS.modified" content="${content.changed}">
<#if content.replacesCard??>
<meta name="DCTERMS.replaces" content="<@other content.replacesCard/>">
</#if>
<#if content.replacedBy??>
<meta name="DCTERMS.isReplacedBy" content="<@other content.replacedBy/>">
</#if>
<@term name="identifier" value=(meta.number!"")?has_content?then(meta.number!"", (portal.baseUrl??)?then((portal.baseUrl!"") + content.uri, meta.id))/>
<#if meta.original??>
<@term name="source" value=meta.original/>
<#elseif meta.source??>
<@term name="source" value=(portal.baseUrl??)?then((portal.baseUrl!"") + "van-ban/" + meta.source.file, meta.source.file)/>
</#if>
<#if meta.signatory??>
<@term name="contributor" value=meta.signatory.name + (meta.signatory.position??)?then(", " + (meta.signatory.position!""), "")/>
</#if>
<@term name="type" value=labels.kinds[meta.kind]/>
<#list meta.implemented as higher>
<@term name="relation" value=higher.number + (higher.date??)?then(", " + labels.day(higher.date!"0-0-0"), "") + (higher.issuer??)?then(", " + (higher.issuer!""), "")/>
</#list>
<#if content.placeName??>
<@term name="coverage" value=content.placeName/>
</#if>
</#macro>

<#-- Another plan of the portal: where it stands, else what it is called. -->
<#macro other card><#if portal.baseUrl??>${portal.baseUrl}${card.address}<#else>${card.plan.metadata.number!card.plan.id()}</#if></#macro>

<#macro term name value>
<meta name="DC.${name}" content="${value}">
</#macro>

<#-- Messengers take whole addresses only, so the picture needs a base URL. -->
<#macro openGraph title type>
<meta property="og:type" content="${type}">
<meta property="og:site_name" content="${portal.name}">
<meta property="og:locale" content="vi_VN">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${content.description}">
<#if portal.baseUrl??>
<meta property="og:url" content="${portal.baseUrl}${content.uri}">
<meta property="og:image" content="${portal.baseUrl}img/chia-se.png">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Đối Chiếu: kế hoạch địa phương thực hiện Nghị quyết 57-NQ/TW">
<meta name="twitter:card" content="summary_large_image">
</#if>
</#macro>
